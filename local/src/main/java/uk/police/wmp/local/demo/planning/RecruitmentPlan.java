package uk.police.wmp.local.demo.planning;

import java.time.LocalDate;
import java.util.List;
import uk.police.wmp.local.demo.CsvSheet;
import uk.police.wmp.local.demo.Sheets;

/**
 * The adopted plan by calendar year, with the forecasts that 000 para 23 prints (353, 422, 468) and the turnover of about 1,200 of para 24;
 * and two scenarios from 2024 on, to be compared.
 */
final class RecruitmentPlan {

    /** @param joinerType empty for any other than those named in lines of their own, and for leavers */
    private record Line(String scenario, String workerType, String kind, String joinerType, int year, int heads) {

        String externalId() {
            String what = workerType + "-" + kind + (joinerType == null ? "" : "-" + joinerType);
            return "PLAN-" + (scenario == null ? "" : scenario.substring(4) + "-") + what + "-" + year;
        }
    }

    private static final String STEADY = "SCN-STEADY";
    private static final String GROWTH = "SCN-GROWTH";

    private static final List<Line> LINES = List.of(
            leavers(null, 2017, 300),
            leavers(null, 2018, 300),
            leavers(null, 2019, 300),
            leavers(null, 2020, 300),
            // "353": its transferees and Police Now officers are told of the actual, not of the forecast
            joiners(null, null, 2018, 353),
            joiners(null, "NEW", 2019, 363),
            joiners(null, "TRANSFEREE", 2019, 44),
            joiners(null, "POLICE_NOW", 2019, 15),
            joiners(null, "NEW", 2020, 420),
            joiners(null, "TRANSFEREE", 2020, 48),
            // in excess of 100 (000 para 27)
            new Line(null, "PCSO", "JOINERS", null, 2019, 104),
            new Line(null, "PCSO", "LEAVERS", null, 2019, 60),
            leavers(null, 2024, 430),
            leavers(null, 2025, 430),
            joiners(null, null, 2024, 400),
            joiners(null, null, 2025, 400),
            leavers(STEADY, 2024, 430),
            leavers(STEADY, 2025, 430),
            joiners(STEADY, null, 2024, 460),
            joiners(STEADY, null, 2025, 430),
            leavers(GROWTH, 2024, 450),
            leavers(GROWTH, 2025, 460),
            joiners(GROWTH, "NEW", 2024, 620),
            joiners(GROWTH, "TRANSFEREE", 2024, 60),
            joiners(GROWTH, "NEW", 2025, 560),
            joiners(GROWTH, "TRANSFEREE", 2025, 40));

    private RecruitmentPlan() {}

    static void write(Sheets sheets) {
        try (CsvSheet sheet =
                sheets.open("planning-scenarios", "externalId", "name", "description", "startsOn", "horizonOn")) {
            sheet.row(STEADY, "Steady", "Replace who leaves and close the gap in 2024", "2024-01-01", "2025-12-31");
            sheet.row(GROWTH, "Growth", "As if the budget rose by 300 officers", "2024-01-01", "2025-12-31");
        }
        try (CsvSheet sheet = sheets.open(
                "workforce-plans",
                "externalId",
                "scenarioExternalId",
                "workerType",
                "unitExternalId",
                "kind",
                "joinerType",
                "startsOn",
                "endsOn",
                "heads")) {
            for (Line line : LINES) {
                LocalDate startsOn = LocalDate.of(line.year(), 1, 1);
                sheet.row(
                        line.externalId(),
                        line.scenario(),
                        line.workerType(),
                        null,
                        line.kind(),
                        line.joinerType(),
                        startsOn,
                        startsOn.plusYears(1).minusDays(1),
                        line.heads());
            }
        }
        try (CsvSheet sheet = sheets.open(
                "workforce-standards",
                "externalId",
                "kind",
                "unitExternalId",
                "percent",
                "formalTarget",
                "basis",
                "validFrom",
                "validTo")) {
            sheet.row(
                    "STD-ETHNIC-MINORITY",
                    "ETHNIC_MINORITY_SHARE",
                    null,
                    "29.9",
                    false,
                    "Share of the community that is assumed for the census",
                    "2019-07-01",
                    null);
            sheet.row("STD-FEMALE", "FEMALE_SHARE", null, "50", false, "Share of the community", "2018-01-01", null);
            // "less than the 1% of establishment recommended by HMICFRS" (002 section 10)
            sheet.row(
                    "STD-PROFESSIONAL-STANDARDS",
                    "UNIT_SHARE_OF_ESTABLISHMENT",
                    "DEPT-09",
                    "1",
                    false,
                    "Recommended by HMICFRS",
                    "2017-04-01",
                    null);
        }
    }

    private static Line joiners(String scenario, String joinerType, int year, int heads) {
        return new Line(scenario, "POLICE_OFFICER", "JOINERS", joinerType, year, heads);
    }

    private static Line leavers(String scenario, int year, int heads) {
        return new Line(scenario, "POLICE_OFFICER", "LEAVERS", null, year, heads);
    }
}
