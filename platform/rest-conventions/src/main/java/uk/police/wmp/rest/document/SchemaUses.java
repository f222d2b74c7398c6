package uk.police.wmp.rest.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Which schemas are read from requests, and which requests lead to which representation. */
final class SchemaUses {

    private final Map<String, Schema> schemas;
    private final Set<String> read = new HashSet<>();
    private final Map<String, String> creating = new LinkedHashMap<>();
    private final Map<String, Set<String>> requests = new LinkedHashMap<>();

    SchemaUses(OpenAPI document) {
        schemas = document.getComponents().getSchemas();
        document.getPaths()
                .getPathItems()
                .forEach(
                        (path, item) -> item.getOperations().forEach((http, operation) -> note(path, http, operation)));
    }

    /** Whether it, or what it is part of, is read from a request. */
    boolean isRead(String schema) {
        return read.contains(schema);
    }

    /** The request that a record of this representation comes from. */
    Optional<String> createdBy(String view) {
        return Optional.ofNullable(creating.get(view));
    }

    /** The requests that are answered with it: the one that makes it first, then its steps. */
    List<String> requestsFor(String view) {
        Set<String> all = new LinkedHashSet<>();
        createdBy(view).ifPresent(all::add);
        all.addAll(requests.getOrDefault(view, Set.of()));
        return List.copyOf(all);
    }

    private void note(String path, PathItem.HttpMethod http, Operation operation) {
        List<String> taken = operation.getRequestBody() == null
                ? List.of()
                : names(operation.getRequestBody().getContent());
        taken.forEach(this::noteRead);
        if (operation.getResponses() == null || operation.getResponses().getAPIResponses() == null) {
            return;
        }
        operation.getResponses().getAPIResponses().forEach((status, response) -> {
            if (status.startsWith("2")) {
                for (String given : names(response.getContent())) {
                    requests.computeIfAbsent(given, view -> new LinkedHashSet<>())
                            .addAll(taken);
                    if (http == PathItem.HttpMethod.POST && !path.contains("{") && !taken.isEmpty()) {
                        creating.putIfAbsent(given, taken.getFirst());
                    }
                }
            }
        });
    }

    private void noteRead(String request) {
        Deque<String> open = new ArrayDeque<>(List.of(request));
        while (!open.isEmpty()) {
            String name = open.pop();
            if (read.add(name) && schemas.get(name) != null && schemas.get(name).getProperties() != null) {
                open.addAll(references(schemas.get(name).getProperties().values()));
            }
        }
    }

    private static List<String> references(Collection<Schema> properties) {
        List<String> references = new ArrayList<>();
        for (Schema property : properties) {
            Schema value = property.getItems() == null ? property : property.getItems();
            if (value.getRef() != null) {
                references.add(Schemas.name(value));
            }
        }
        return references;
    }

    private static List<String> names(Content content) {
        if (content == null || content.getMediaTypes() == null) {
            return List.of();
        }
        return content.getMediaTypes().values().stream()
                .filter(type -> type.getSchema() != null && type.getSchema().getRef() != null)
                .map(type -> Schemas.name(type.getSchema()))
                .toList();
    }
}
