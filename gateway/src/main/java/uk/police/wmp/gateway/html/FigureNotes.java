package uk.police.wmp.gateway.html;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import uk.police.wmp.gateway.figures.FigureTable;
import uk.police.wmp.gateway.figures.Wording;

/** What a figure says beside its table: the period that it answers for, how it counts, what is missing, what is kept back. */
public final class FigureNotes {

    private FigureNotes() {}

    /** {@code 1 March 2022 to 31 March 2022}, {@code as at 1 March 2022}, or nothing for a figure without a period. */
    public static String period(FigureTable table) {
        JsonNode answer = table.document();
        String from = day(answer.path("from"));
        String to = day(answer.path("to"));
        if (!from.isEmpty() && !to.isEmpty()) {
            return from + " to " + to;
        }
        String asAt = answer.path("asAt").isTextual() ? day(answer.path("asAt")) : "";
        if (asAt.isEmpty()) {
            return "";
        }
        return from.isEmpty() ? "As at " + asAt : "From " + from + ", as at " + asAt;
    }

    private static String day(JsonNode day) {
        return day.isTextual() && day.textValue().length() == 10 ? Wording.day(LocalDate.parse(day.textValue())) : "";
    }

    public static List<String> of(FigureTable table) {
        JsonNode answer = table.document();
        List<String> notes = new ArrayList<>();
        answer.path("notes").forEach(note -> notes.add(note.asText()));
        answer.path("quality").forEach(quality -> notes.add(quality(quality)));
        int base = answer.path("disclosure").path("roundedTo").asInt();
        if (base > 0) {
            notes.add(
                    "Counts of people are rounded up or down to multiples of " + base
                            + ", so that nobody can be recognised; totals and percentages are of rounded numbers and need not add up.");
        }
        int kept = answer.path("disclosure").path("suppressedCells").asInt();
        if (kept > 0) {
            notes.add(kept + (kept == 1 ? " cell is" : " cells are")
                    + " not shown, so that nobody can be recognised ([c]).");
        }
        return notes;
    }

    /** {@code ETHNICITY_NOT_STATED} becomes "Ethnicity not stated: 212 (1.9%)". */
    private static String quality(JsonNode quality) {
        String code = quality.path("code").asText().replace('_', ' ').toLowerCase(java.util.Locale.UK);
        String words =
                code.isEmpty() ? code : code.substring(0, 1).toUpperCase(java.util.Locale.UK) + code.substring(1);
        JsonNode share = quality.path("share");
        JsonNode count = quality.path("count");
        return words + ": " + (count.isNumber() ? Wording.amount(count.decimalValue(), null, 0) : "not shown")
                + (share.isNumber() ? " (" + Wording.amount(share.decimalValue(), "percent", 1) + ")" : "");
    }
}
