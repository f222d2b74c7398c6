package uk.police.wmp.gateway.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The components of several documents in one: what has the same name and is the same is shared, what has the same name and
 * differs (or refers to what differs) gets its owner's name before its own: {@code WellbeingWorker}.
 */
final class Components {

    private final Map<String, Map<String, JsonNode>> byNameThenOwner = new TreeMap<>();
    private final Set<String> differing = new TreeSet<>();
    private final Map<String, JsonNode> merged = new TreeMap<>();

    Components(Collection<ApplicationDocument> documents) {
        for (ApplicationDocument document : documents) {
            document.components()
                    .forEach((name, component) -> byNameThenOwner
                            .computeIfAbsent(name, first -> new HashMap<>())
                            .put(document.owner(), component));
        }
        findDiffering();
        for (ApplicationDocument document : documents) {
            document.components()
                    .forEach((name, component) -> merged.put(nameFor(document, name), renamedIn(document, component)));
        }
    }

    /** To a fixed point: what refers to something that differs differs itself, though its own text may be the same. */
    private void findDiffering() {
        byNameThenOwner.forEach((name, versions) -> {
            if (versions.values().stream().distinct().count() > 1) {
                differing.add(name);
            }
        });
        int before;
        do {
            before = differing.size();
            byNameThenOwner.forEach((name, versions) -> {
                boolean shared = versions.size() > 1;
                if (shared
                        && References.in(versions.values().iterator().next()).stream()
                                .anyMatch(differing::contains)) {
                    differing.add(name);
                }
            });
        } while (differing.size() > before);
    }

    /** Any piece of a document of this owner, with references that hold in the merged document. */
    JsonNode renamedIn(ApplicationDocument document, JsonNode piece) {
        return References.replaced(piece, name -> nameFor(document, name));
    }

    private String nameFor(ApplicationDocument document, String name) {
        if (!differing.contains(name)) {
            return name;
        }
        int slash = name.indexOf('/');
        return name.substring(0, slash + 1) + document.pascalCase() + name.substring(slash + 1);
    }

    /** The components that {@code root} needs, directly or by way of others, in order of their names. */
    ObjectNode neededBy(ObjectNode root) {
        Set<String> needed = new TreeSet<>();
        Deque<String> open = new ArrayDeque<>(References.in(root));
        while (!open.isEmpty()) {
            String name = open.pop();
            if (!merged.containsKey(name)) {
                throw new IllegalStateException("Nothing is called #/components/" + name);
            }
            if (needed.add(name)) {
                open.addAll(References.in(merged.get(name)));
            }
        }
        ObjectNode components = root.objectNode();
        needed.forEach(name -> {
            int slash = name.indexOf('/');
            components.withObjectProperty(name.substring(0, slash)).set(name.substring(slash + 1), merged.get(name));
        });
        return components;
    }
}
