package uk.police.wmp.figures;

import java.util.List;

/**
 * A parameter of a figure's own, bound in its SQL under its name in snake case; null when it isn't given and has no default:
 * {@code (:worker_type::text is null or w.worker_type = :worker_type)}.
 *
 * <p>Filters with free values on a disclosive figure need {@code figures:unsuppressed}: with enough of them somebody could cut groups that
 * overlap in one person.
 *
 * @param name camelCase, as in the query string
 * @param type what values look like
 * @param question what it does, for the catalogue
 * @param values the only values accepted; empty for a free one
 * @param otherwise the value when it isn't given; null for none
 * @param narrows whether it counts fewer records (a choice of method does not)
 */
public record Filter(String name, Type type, String question, List<String> values, String otherwise, boolean narrows) {

    /** What values look like: bound to SQL as text, numeric, integer or date. */
    public enum Type {
        TEXT,
        NUMBER,
        INTEGER,
        DATE
    }

    /** Counts only the records with the value: {@code Filter.only("workerType", "Only workers of this type", "PCSO", …)}. */
    public static Filter only(String name, String question, String... values) {
        return new Filter(name, Type.TEXT, question, List.of(values), null, true);
    }

    /** A choice of method, the first being the default: {@code Filter.choice("denominator", "…", "STATED", "ALL")}. */
    public static Filter choice(String name, String question, String... values) {
        return new Filter(name, Type.TEXT, question, List.of(values), values[0], false);
    }

    /** Any text, such as a record's external id. */
    public static Filter text(String name, String question) {
        return new Filter(name, Type.TEXT, question, List.of(), null, true);
    }

    public static Filter number(String name, String question) {
        return new Filter(name, Type.NUMBER, question, List.of(), null, true);
    }

    public static Filter integer(String name, String question) {
        return new Filter(name, Type.INTEGER, question, List.of(), null, true);
    }

    public static Filter date(String name, String question) {
        return new Filter(name, Type.DATE, question, List.of(), null, true);
    }

    public Filter defaultsTo(String value) {
        return new Filter(name, type, question, values, value, narrows);
    }

    String sqlName() {
        return Column.snakeCase(name);
    }
}
