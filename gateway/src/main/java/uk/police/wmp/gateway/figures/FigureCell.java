package uk.police.wmp.gateway.figures;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;

/** What stands in one cell of a figure. */
public sealed interface FigureCell {

    record Amount(BigDecimal value) implements FigureCell {}

    record Word(String value) implements FigureCell {}

    /** No number: kept back so that nobody is given away, not applicable, or not available. */
    record Absent(Reason reason) implements FigureCell {}

    /** The Government Statistical Service's shorthand, and what a screen reader says for it. */
    enum Reason {
        SUPPRESSED("[c]", "not shown, to protect people's confidentiality"),
        NOT_APPLICABLE("[z]", "not applicable"),
        NOT_AVAILABLE("[x]", "not available");

        private final String shorthand;
        private final String words;

        Reason(String shorthand, String words) {
            this.shorthand = shorthand;
            this.words = words;
        }

        public String shorthand() {
            return shorthand;
        }

        public String words() {
            return words;
        }
    }

    static FigureCell of(JsonNode cell) {
        if (cell.isNumber()) {
            return new Amount(cell.decimalValue());
        }
        if (cell.isTextual()) {
            return new Word(cell.textValue());
        }
        if (cell.path("suppressed").asBoolean()) {
            return new Absent(Reason.SUPPRESSED);
        }
        if (cell.path("notAvailable").asBoolean()) {
            return new Absent(Reason.NOT_AVAILABLE);
        }
        return new Absent(Reason.NOT_APPLICABLE);
    }
}
