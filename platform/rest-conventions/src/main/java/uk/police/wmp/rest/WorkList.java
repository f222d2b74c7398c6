package uk.police.wmp.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What somebody works through: rows that a query of their own gives, in an order of its own.
 *
 * @param view what a row is; its components are the columns of the CSV
 * @param scope the list and its filters: a cursor is good for nothing else
 * @param rows those after the key given, at most so many
 * @param key where a row stands in the order
 */
public record WorkList<V extends Record>(Class<V> view, String scope, Rows<V> rows, Function<V, List<?>> key) {

    /** Reads rows in their order. */
    @FunctionalInterface
    public interface Rows<V> {

        Stream<V> after(Key key, int limit);
    }

    /** Where the last row that was given stands; before the first, where each part is as little as it can be. */
    public static final class Key {

        private static final LocalDate ALWAYS = LocalDate.of(1, 1, 1);
        private static final UUID FIRST = new UUID(0, 0);

        private final JsonNode parts;

        /** @param parts as {@link WorkList#key} gave them; null before the first row */
        Key(JsonNode parts) {
            this.parts = parts;
        }

        public boolean isBeforeTheFirst() {
            return parts == null;
        }

        public LocalDate day(int part) {
            return parts == null ? ALWAYS : LocalDate.parse(text(part));
        }

        public UUID id(int part) {
            return parts == null ? FIRST : UUID.fromString(text(part));
        }

        public String text(int part) {
            return parts == null ? "" : parts.get(part).asText();
        }
    }
}
