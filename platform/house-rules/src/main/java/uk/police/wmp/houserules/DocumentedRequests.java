package uk.police.wmp.houserules;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The document's own example of each request, sent. It may be refused for what it refers to, and by a rule between its fields; never
 * as something that the reader doesn't know or can't read, for then the document describes another reader.
 */
final class DocumentedRequests {

    /** What the reader says of a field by itself, as against a rule that a record type has. */
    private static final Pattern OF_THE_READER = Pattern.compile("is not a field of this request|is required"
            + "|must be an? (string|array|object|number|whole number|decimal number|UUID|JSON object|date|instant|month)\\b.*"
            + "|must be true or false|must be a code of the list .*|must be one of .*|must be between .*"
            + "|must have at (most|least) .*|must match .*|size must be .*|must not be (blank|empty|null)"
            + "|must be (greater|less) than .*|must be an (email address|telephone number)");

    private final RunningApplication application;
    private final String token;
    private final List<String> made = new ArrayList<>();

    DocumentedRequests(RunningApplication application, String token) {
        this.application = application;
        this.token = token;
    }

    List<String> faults(ApiDocument document) {
        List<String> faults = new ArrayList<>();
        for (Operation operation : document.operations()) {
            if (operation.takesAnObject()) {
                check(operation, faults);
            }
        }
        made.reversed().forEach(this::remove);
        return faults;
    }

    /** Other tests count what there is. */
    private void remove(String location) {
        application.send(application
                .request(location.substring(location.indexOf("/v1/")))
                .header("Authorization", "Bearer " + token)
                .header("If-Match", "*")
                .DELETE()
                .build());
    }

    private void check(Operation operation, List<String> faults) {
        operation.bodySchema().path("properties").fieldNames().forEachRemaining(field -> {
            if (!operation.example().has(field)) {
                faults.add(operation + " has no " + field + " in its example");
            }
        });
        HttpResponse<String> response = application.send(application
                .request(Sample.address(operation))
                .header("Content-Type", operation.jsonBody().orElseThrow())
                .header("Authorization", "Bearer " + token)
                .header("If-Match", "*")
                .method(
                        operation.method(),
                        BodyPublishers.ofString(operation.example().toString()))
                .build());
        response.headers().firstValue("Location").ifPresent(made::add);
        if (response.statusCode() == 400) {
            for (JsonNode violation : json(response.body()).path("violations")) {
                if (OF_THE_READER.matcher(violation.path("message").asText()).matches()) {
                    faults.add("%s is described with a %s that %s: %s"
                            .formatted(
                                    operation,
                                    violation.path("field").asText(),
                                    violation.path("message").asText(),
                                    operation.example()));
                }
            }
        } else if (response.statusCode() >= 500 || response.statusCode() == 415) {
            faults.add(operation + " answers its own example with " + response.statusCode());
        }
    }

    private static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (JsonProcessingException notJson) {
            throw new IllegalStateException("A problem is not JSON: " + text, notJson);
        }
    }
}
