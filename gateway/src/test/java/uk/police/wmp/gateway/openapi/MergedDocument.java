package uk.police.wmp.gateway.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The one document of all applications: every operation with the path that it has at the gateway. The gateway's own come
 * first, among them those that it passes to whichever service owns a figure.
 */
final class MergedDocument {

    /** Served by the gateway under the very path that each service has; described by the first service that has it. */
    private static final Set<String> ALSO_AT_THE_GATEWAY = Set.of("/v1/figures/{id}", "/v1/figures/{id}/records");

    /** Every operation below {@code /v1} passes the gateway's rate limits; the services know nothing of them. The head describes it. */
    private static final String SPENT = "#/components/responses/TooManyRequests";

    private final ObjectNode head;
    private final ApplicationDocument gateway;
    private final List<ApplicationDocument> services;
    private final Components components;
    private final Map<String, Integer> uses = new HashMap<>();
    private final ObjectNode paths = JsonNodeFactory.instance.objectNode();
    private final Set<String> permissions = new TreeSet<>();
    private final Map<String, String> shapes = new HashMap<>();
    private final Map<String, String> tags = new TreeMap<>();

    MergedDocument(ObjectNode head, ApplicationDocument gateway, List<ApplicationDocument> services) {
        this.head = head;
        this.gateway = gateway;
        this.services = services;
        List<ApplicationDocument> all = new ArrayList<>(services);
        all.addFirst(gateway);
        all.addFirst(new ApplicationDocument("head", "", "", head));
        this.components = new Components(all);
        all.forEach(document ->
                document.forEachOperation((path, method, operation) -> uses.merge(id(operation), 1, Integer::sum)));
    }

    ObjectNode merge() {
        gateway.forEachOperation((path, method, operation) -> put(gateway, path, method, operation, id(operation)));
        services.forEach(service -> service.forEachOperation((path, method, operation) -> {
            if (ALSO_AT_THE_GATEWAY.contains(path) && !paths.path(path).has(method)) {
                put(gateway, service, path, method, operation, id(operation));
            }
        }));
        services.forEach(service -> service.forEachOperation((path, method, operation) -> {
            if (path.startsWith("/v1/")) {
                put(service, service.prefix() + path, method, operation, uniqueId(service, operation));
            }
        }));
        ObjectNode document = head.deepCopy();
        tags.forEach((name, description) ->
                document.withArrayProperty("tags").addObject().put("name", name).put("description", description));
        document.set("paths", paths);
        ObjectNode needed = components.neededBy(document);
        ObjectNode schemes = head.path("components").path("securitySchemes").deepCopy();
        ObjectNode scopes = (ObjectNode) schemes.at("/oidc/flows/clientCredentials/scopes");
        permissions.forEach(permission -> scopes.put(permission, "The permission " + permission));
        needed.set("securitySchemes", schemes);
        document.set("components", needed);
        return document;
    }

    private void put(ApplicationDocument owner, String path, String method, ObjectNode operation, String id) {
        put(owner, owner, path, method, operation, id);
    }

    private void put(
            ApplicationDocument shownAs,
            ApplicationDocument writtenBy,
            String path,
            String method,
            ObjectNode operation,
            String id) {
        ObjectNode copy = (ObjectNode) components.renamedIn(writtenBy, operation);
        copy.put("operationId", id);
        if (path.contains("/v1/")) {
            copy.withObjectProperty("responses").set("429", head.objectNode().put("$ref", SPENT));
        }
        copy.path("security").forEach(scheme -> scheme.path("oidc").forEach(scope -> permissions.add(scope.asText())));
        List<String> names = new ArrayList<>();
        copy.path("tags").forEach(tag -> names.add(tag.asText()));
        copy.remove("tags");
        for (String name : names.isEmpty() ? List.of("") : names) {
            String tag = name.isEmpty() || shownAs == gateway
                    ? gatewayTag(shownAs, name)
                    : shownAs.displayName() + ": " + name;
            String description = writtenBy.tagDescription(name);
            tags.merge(
                    tag, description.isEmpty() ? "Operations of " + tag + "." : description, (first, second) -> first);
            copy.withArrayProperty("tags").add(tag);
        }
        String shared = shapes.computeIfAbsent(path.replaceAll("\\{[^}]+}", "{}"), first -> path);
        rename(copy, path, shared);
        paths.withObjectProperty(shared).set(method, copy);
    }

    /** Two paths that differ in a parameter's name alone are one path: it keeps the name that came first. */
    private static void rename(ObjectNode operation, String path, String shared) {
        String[] own = path.split("/");
        String[] first = shared.split("/");
        for (int i = 0; i < own.length; i++) {
            for (JsonNode parameter : operation.path("parameters")) {
                boolean same = ("{" + parameter.path("name").asText() + "}").equals(own[i]);
                if (same && parameter.path("in").asText().equals("path") && !own[i].equals(first[i])) {
                    ((ObjectNode) parameter).put("name", first[i].substring(1, first[i].length() - 1));
                }
            }
        }
    }

    private static String gatewayTag(ApplicationDocument shownAs, String name) {
        return name.isEmpty() ? shownAs.displayName() : name;
    }

    private static String id(JsonNode operation) {
        String id = operation.path("operationId").asText();
        if (id.isEmpty()) {
            throw new IllegalStateException("An operation has no operationId: " + operation.path("summary"));
        }
        return id;
    }

    /** {@code listChanges}, which every service has, is {@code recruitmentListChanges} here. */
    private String uniqueId(ApplicationDocument service, ObjectNode operation) {
        String id = id(operation);
        return uses.get(id) == 1
                ? id
                : service.camelCase() + id.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + id.substring(1);
    }
}
