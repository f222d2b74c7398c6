package uk.police.wmp.changeportfolio;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.police.wmp.changeportfolio.Portfolio.Made;

/** Lines of a journal that is to be posted: {@code Lines.of(project).on("CAPITAL", 2022, 100).funded()}. */
public final class Lines {

    private final Made project;
    private final List<Map<String, Object>> lines = new ArrayList<>();

    private Lines(Made project) {
        this.project = project;
    }

    public static Lines of(Made project) {
        return new Lines(project);
    }

    /** For a re-baseline, whose lines are all of its project. */
    public static Lines restated() {
        return new Lines(null);
    }

    public Lines on(String account, int year, long pounds) {
        return on(account, year, pounds, null);
    }

    public Lines on(String account, int year, long pounds, Made benefit) {
        Map<String, Object> line = new HashMap<>(
                Map.of("account", account, "financialYear", year, "amountGbp", BigDecimal.valueOf(pounds)));
        if (project != null) {
            line.put("projectExternalId", project.externalId());
        }
        if (benefit != null) {
            line.put("benefitExternalId", benefit.externalId());
        }
        lines.add(line);
        return this;
    }

    /** With the funding that balances them, year by year. */
    public List<Map<String, Object>> funded() {
        Map<Integer, Long> years = new HashMap<>();
        for (Map<String, Object> line : lines) {
            years.merge(
                    (Integer) line.get("financialYear"), ((BigDecimal) line.get("amountGbp")).longValue(), Long::sum);
        }
        years.forEach((year, pounds) -> {
            if (pounds != 0) {
                on("FUNDING", year, -pounds);
            }
        });
        return lines;
    }

    public List<Map<String, Object>> asTheyAre() {
        return lines;
    }

    public static Map<String, Object> journal(String externalId, String kind, List<Map<String, Object>> lines) {
        return new HashMap<>(Map.of("externalId", externalId, "kind", kind, "postedOn", "2021-09-30", "lines", lines));
    }

    /** A re-baseline; without lines, a closing. */
    public static Map<String, Object> approved(String externalId, List<Map<String, Object>> lines) {
        Map<String, Object> journal = new HashMap<>(Map.of(
                "externalId", externalId,
                "postedOn", "2022-03-01",
                "reason", "prices of steel",
                "approvedBy", "Portfolio board"));
        if (lines != null) {
            journal.put("lines", lines);
        }
        return journal;
    }
}
