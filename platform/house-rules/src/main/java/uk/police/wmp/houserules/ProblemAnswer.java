package uk.police.wmp.houserules;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.util.Optional;
import java.util.regex.Pattern;
import uk.police.wmp.rest.ProblemTypes;

/** A failure as a client gets it: what is wrong with how it is told. */
final class ProblemAnswer {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** A class name, a stack frame or a statement: nothing that a caller should see. */
    private static final Pattern INSIDES = Pattern.compile(
            "\\b(java|jakarta|javax|org|com|io|uk\\.police)\\.[a-z]+\\.\\w|Exception\\b|\\tat |\\b(?i:select|insert|update)\\b.+\\b(?i:from|into|set)\\b");

    private ProblemAnswer() {}

    /** What a client that switches on {@code type} and reads {@code detail} would miss, if anything. */
    static Optional<String> fault(HttpResponse<String> response) {
        if (response.statusCode() < 400) {
            return Optional.empty();
        }
        String type = response.headers().firstValue("Content-Type").orElse("nothing");
        if (!type.startsWith("application/problem+json")) {
            return Optional.of(
                    "answers " + response.statusCode() + " as " + type + ", not as application/problem+json");
        }
        return members(response);
    }

    private static Optional<String> members(HttpResponse<String> response) {
        JsonNode problem;
        try {
            problem = JSON.readTree(response.body());
        } catch (JsonProcessingException broken) {
            return Optional.of("answers " + response.statusCode() + " with broken JSON");
        }
        String slug = problem.path("type").asText().replaceFirst("^/problems/", "");
        if (ProblemTypes.find(slug).isEmpty()) {
            return Optional.of("answers with the type " + problem.path("type") + ", which has no page");
        }
        if (problem.path("status").asInt() != response.statusCode()) {
            return Optional.of("says " + problem.path("status") + " in a " + response.statusCode());
        }
        if (problem.path("title").asText().isBlank()
                || problem.path("detail").asText().isBlank()) {
            return Optional.of("doesn't say what happened: " + response.body());
        }
        return INSIDES.matcher(response.body()).find()
                ? Optional.of("shows its insides: " + response.body())
                : Optional.empty();
    }
}
