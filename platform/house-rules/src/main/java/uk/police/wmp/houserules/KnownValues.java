package uk.police.wmp.houserules;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import uk.police.wmp.houserules.Operation.Parameter;

/**
 * Path parameters filled in with what the application has: the first figure, the first code list, a record type that can be
 * imported. A request for something that doesn't exist never gets far enough to break.
 */
final class KnownValues {

    private static final Pattern PARAMETER = Pattern.compile("\\{([^}]+)}");

    private final Map<String, String> ofCollections = new HashMap<>();

    static KnownValues of(List<Operation> operations, RunningApplication application, String token) {
        KnownValues known = new KnownValues();
        for (Operation operation : operations) {
            if (operation.reads() && operation.parameters("path").isEmpty()) {
                HttpResponse<String> response = application.call(operation, token);
                if (response.statusCode() == 200) {
                    String first = firstId(response.body());
                    if (!first.isEmpty()) {
                        known.ofCollections.put(operation.path(), first);
                    }
                }
            }
        }
        return known;
    }

    /** The same operation at {@code /v1/figures/attendance-rate}, say, as far as its parameters are known. */
    Operation in(Operation operation) {
        String path = operation.path();
        for (Parameter parameter : operation.parameters("path")) {
            if (!parameter.schema().path("enum").isEmpty()) {
                path = path.replace(
                        "{" + parameter.name() + "}",
                        parameter.schema().path("enum").path(0).asText());
            }
        }
        for (Map.Entry<String, String> known : ofCollections.entrySet()) {
            if (path.startsWith(known.getKey() + "/{")) {
                path = known.getKey() + "/"
                        + PARAMETER
                                .matcher(path.substring(known.getKey().length() + 1))
                                .replaceFirst(known.getValue());
            }
        }
        String filled = path;
        List<Parameter> left = operation.parameters().stream()
                .filter(parameter -> !parameter.in().equals("path") || filled.contains("{" + parameter.name() + "}"))
                .toList();
        return operation.at(path, left);
    }

    private static String firstId(String json) {
        try {
            JsonNode answer = new ObjectMapper().readTree(json);
            String id = answer.findPath("id").asText("");
            if (!id.isEmpty()) {
                return id;
            }
            for (JsonNode member : answer) {
                if (member.path(0).isTextual()) {
                    return member.path(0).asText();
                }
            }
            return "";
        } catch (JsonProcessingException notJson) {
            return "";
        }
    }
}
