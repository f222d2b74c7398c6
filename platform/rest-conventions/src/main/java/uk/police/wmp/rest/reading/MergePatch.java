package uk.police.wmp.rest.reading;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The body of a PATCH: {@code application/merge-patch+json} (RFC 7396). A member replaces the field, null removes it, and
 * what isn't mentioned stays.
 */
public final class MergePatch {

    private final ObjectNode changes;
    private final RequestReader reader;

    MergePatch(ObjectNode changes, RequestReader reader) {
        this.changes = changes;
        this.reader = reader;
    }

    /**
     * @param current the record as it is now, as the request that would have made it
     * @throws uk.police.wmp.rest.InvalidRequest with every fault of the patched record
     */
    @SuppressWarnings("unchecked") // a record's class is final: it is T's own
    public <T extends Record> T applyTo(T current) {
        return reader.merge(current, changes, (Class<T>) current.getClass());
    }

    /** The fields that it says anything of, be it what is recorded already. */
    public Set<String> fields() {
        return changes.properties().stream().map(Map.Entry::getKey).collect(Collectors.toSet());
    }

    static ObjectNode merged(ObjectNode target, ObjectNode patch) {
        patch.properties().forEach(change -> {
            JsonNode replacement = change.getValue();
            // a null stays as one: to the reader it is as good as absent, and it still shows up a field that doesn't
            // exist
            if (replacement instanceof ObjectNode nested) {
                JsonNode old = target.get(change.getKey());
                replacement = merged(old instanceof ObjectNode object ? object : target.objectNode(), nested);
            }
            target.set(change.getKey(), replacement);
        });
        return target;
    }
}
