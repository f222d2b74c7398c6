package uk.police.wmp.houserules;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One operation, as the application's OpenAPI document describes it.
 *
 * @param scopes the permissions, any of which lets a caller in; none for an open operation and for one that takes any token
 * @param secured whether it needs a token at all
 * @param bodies the media types that it takes
 * @param bodySchema of its JSON body, resolved; missing when there is none
 * @param example of its JSON body; missing when there is none
 * @param statuses that it says it answers with
 */
record Operation(
        String id,
        String method,
        String path,
        List<String> scopes,
        boolean secured,
        List<Parameter> parameters,
        List<String> bodies,
        JsonNode bodySchema,
        JsonNode example,
        Set<Integer> statuses) {

    record Parameter(String name, String in, boolean required, JsonNode schema) {}

    List<Parameter> parameters(String in) {
        return parameters.stream()
                .filter(parameter -> parameter.in().equals(in))
                .toList();
    }

    Optional<String> jsonBody() {
        return bodies.stream().filter(type -> type.endsWith("json")).findFirst();
    }

    /** Whether its body is one object, and not a line for each of many. */
    boolean takesAnObject() {
        return bodies.stream().anyMatch(type -> type.endsWith("/json") || type.endsWith("+json"));
    }

    Operation at(String other, List<Parameter> left) {
        return new Operation(id, method, other, scopes, secured, left, bodies, bodySchema, example, statuses);
    }

    /** What the document should have said, where an answer isn't among those that it describes. */
    Optional<String> undeclared(int status) {
        return statuses.contains(status)
                ? Optional.empty()
                : Optional.of("answers " + status + ", which its document doesn't say: " + statuses);
    }

    boolean reads() {
        return method.equals("GET");
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
