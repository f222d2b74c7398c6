package uk.police.wmp.figures;

import java.math.BigDecimal;

/** What stands in a figure's table. The shorthand is that of the Government Statistical Service. */
sealed interface Cell {

    /** A dimension's value. */
    record Word(String value) implements Cell {}

    /** A measure, rounded. */
    record Number(BigDecimal value) implements Cell {}

    /** Not shown, because it would give a person away or says nothing of so few. */
    record Suppressed(Why why) implements Cell {}

    /** Why a cell is withheld. */
    enum Why {
        /** A percentage or an average of so few that their rounding makes it mean nothing. */
        SMALL_BASE,
        /** What it adds up to with others would narrow it down. */
        SUM_WOULD_TELL
    }

    /** There is no such thing, such as a percentage of nothing. */
    record NotApplicable() implements Cell {}

    /** There is such a thing, and nobody knows it. */
    record NotAvailable() implements Cell {}

    Cell NOT_APPLICABLE = new NotApplicable();
    Cell NOT_AVAILABLE = new NotAvailable();

    /** As CSV and XLSX show it. */
    default String text() {
        return switch (this) {
            case Word word -> word.value();
            case Number number -> number.value().toPlainString();
            case Suppressed suppressed -> "[c]";
            case NotApplicable notApplicable -> "[z]";
            case NotAvailable notAvailable -> "[x]";
        };
    }
}
