package uk.police.wmp.gateway.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The OpenAPI document of one application.
 *
 * @param owner       the application's id, such as {@code change-portfolio}
 * @param displayName how its operations are grouped
 * @param prefix      what stands before its paths at the gateway; empty for the gateway's own
 */
record ApplicationDocument(String owner, String displayName, String prefix, JsonNode document) {

    /** Each operation: its path as the application knows it, its method, itself. */
    interface OperationVisitor {
        void visit(String path, String method, ObjectNode operation);
    }

    private static final java.util.Set<String> METHODS =
            java.util.Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

    void forEachOperation(OperationVisitor visitor) {
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(member -> METHODS.contains(member.getKey()))
                        .forEach(member -> visitor.visit(
                                path.getKey(), member.getKey(), withPathParameters(path.getValue(), (ObjectNode)
                                        member.getValue()))));
    }

    private static ObjectNode withPathParameters(JsonNode path, ObjectNode operation) {
        JsonNode shared = path.path("parameters");
        if (shared.isEmpty()) {
            return operation;
        }
        ObjectNode copy = operation.deepCopy();
        shared.forEach(parameter -> copy.withArrayProperty("parameters").add(parameter));
        return copy;
    }

    /** By section and name ({@code schemas/Problem}); security schemes aside, for there is one for all. */
    Map<String, JsonNode> components() {
        Map<String, JsonNode> components = new LinkedHashMap<>();
        document.path("components").properties().stream()
                .filter(section -> !section.getKey().equals("securitySchemes"))
                .forEach(section -> section.getValue()
                        .properties()
                        .forEach(component ->
                                components.put(section.getKey() + "/" + component.getKey(), component.getValue())));
        return components;
    }

    String tagDescription(String tag) {
        for (JsonNode declared : document.path("tags")) {
            if (declared.path("name").asText().equals(tag)) {
                return declared.path("description").asText("");
            }
        }
        return "";
    }

    String pascalCase() {
        return Arrays.stream(owner.split("-"))
                .map(word -> word.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
    }

    String camelCase() {
        return owner.substring(0, 1) + pascalCase().substring(1);
    }
}
