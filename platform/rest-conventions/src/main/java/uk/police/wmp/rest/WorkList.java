package uk.police.wmp.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What somebody works through: rows that a query of their own gives, in an order of its own.
 *
 * @param view what a row is; its components are the columns of the CSV
 * @param scope the list and its filters: a cursor is good for nothing else
 * @param rows those after the key given, null for the first, at most so many
 * @param key where a row stands in the order
 */
public record WorkList<V extends Record>(Class<V> view, String scope, Rows<V> rows, Function<V, List<?>> key) {

    /** Reads rows in their order. */
    @FunctionalInterface
    public interface Rows<V> {

        Stream<V> after(JsonNode key, int limit);
    }
}
