package uk.police.wmp.houserules;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.police.wmp.houserules.Operation.Parameter;

/** Values that look right and refer to nothing, so that a request gets as far as its permission lets it and changes nothing. */
final class Sample {

    private Sample() {}

    /** The operation's address, its path and required query parameters filled in. */
    static String address(Operation operation) {
        String query = operation.parameters("query").stream()
                .filter(Parameter::required)
                .map(parameter -> parameter.name() + "=" + encoded(value(parameter.schema())))
                .collect(Collectors.joining("&"));
        return path(operation) + (query.isEmpty() ? "" : "?" + query);
    }

    static String path(Operation operation) {
        String path = operation.path();
        for (Parameter parameter : operation.parameters("path")) {
            path = path.replace("{" + parameter.name() + "}", encoded(value(parameter.schema())));
        }
        return path;
    }

    static String body(Operation operation) {
        return operation.jsonBody().isPresent() ? "{}" : "externalId\n";
    }

    private static String value(JsonNode schema) {
        JsonNode choice = schema.path("enum").path(0);
        if (!choice.isMissingNode()) {
            return choice.asText();
        }
        return switch (schema.path("format").asText("")) {
            case "uuid" -> UUID.randomUUID().toString();
            case "date" -> "2022-03-31";
            case "date-time" -> "2022-03-31T09:00:00Z";
            default -> schema.path("type").toString().contains("integer") ? "1" : "nothing-of-that-name";
        };
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
