package uk.police.wmp.houserules;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import uk.police.wmp.houserules.Operation.Parameter;

/** The OpenAPI document that the running application serves. */
final class ApiDocument {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

    private final JsonNode document;

    private ApiDocument(JsonNode document) {
        this.document = document;
    }

    static ApiDocument parse(String json) {
        try {
            return new ApiDocument(new ObjectMapper().readTree(json));
        } catch (JsonProcessingException malformed) {
            throw new IllegalStateException("The application serves no OpenAPI document in JSON: " + json, malformed);
        }
    }

    List<Operation> operations() {
        List<Operation> operations = new ArrayList<>();
        for (Map.Entry<String, JsonNode> path : document.path("paths").properties()) {
            for (Map.Entry<String, JsonNode> member : path.getValue().properties()) {
                if (METHODS.contains(member.getKey())) {
                    operations.add(operation(path.getKey(), path.getValue(), member.getKey(), member.getValue()));
                }
            }
        }
        return operations;
    }

    /** The schemas by their names. */
    JsonNode schemas() {
        return document.at("/components/schemas");
    }

    /** Every permission that an operation asks for. */
    SortedSet<String> permissions() {
        SortedSet<String> permissions = new TreeSet<>();
        operations().forEach(operation -> permissions.addAll(operation.scopes()));
        return permissions;
    }

    /** Whether the document says anything of this, such as a permission that shows more of a record. */
    boolean mentions(String words) {
        return document.toString().contains(words);
    }

    private Operation operation(String path, JsonNode shared, String method, JsonNode described) {
        JsonNode content = resolve(described.path("requestBody")).path("content");
        List<String> bodies = new ArrayList<>();
        JsonNode schema = MissingNode.getInstance();
        JsonNode example = MissingNode.getInstance();
        for (Map.Entry<String, JsonNode> type : content.properties()) {
            bodies.add(type.getKey());
            if (type.getKey().endsWith("json")) {
                schema = resolve(type.getValue().path("schema"));
                example = type.getValue().path("example");
            }
        }
        return new Operation(
                described.path("operationId").asText(),
                method.toUpperCase(Locale.ROOT),
                path,
                scopes(described),
                !described.path("security").isEmpty(),
                parameters(shared, described),
                bodies,
                schema,
                example,
                statuses(described));
    }

    private static Set<Integer> statuses(JsonNode described) {
        Set<Integer> statuses = new TreeSet<>();
        described.path("responses").fieldNames().forEachRemaining(status -> statuses.add(Integer.valueOf(status)));
        return statuses;
    }

    private static List<String> scopes(JsonNode described) {
        String scopes = described.path("x-required-scope").asText("");
        return scopes.isEmpty() ? List.of() : Arrays.asList(scopes.split(" "));
    }

    private List<Parameter> parameters(JsonNode shared, JsonNode described) {
        List<Parameter> parameters = new ArrayList<>();
        for (JsonNode owner : List.of(shared, described)) {
            for (JsonNode referred : owner.path("parameters")) {
                JsonNode parameter = resolve(referred);
                parameters.add(new Parameter(
                        parameter.path("name").asText(),
                        parameter.path("in").asText(),
                        parameter.path("required").asBoolean(),
                        resolve(parameter.path("schema"))));
            }
        }
        return parameters;
    }

    /** What a {@code $ref} into this document refers to. */
    private JsonNode resolve(JsonNode node) {
        String reference = node.path("$ref").asText("");
        return reference.isEmpty() ? node : resolve(document.at(reference.substring(1)));
    }
}
