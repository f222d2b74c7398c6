package uk.police.wmp.local.demo;

import java.time.LocalDate;
import java.util.List;
import uk.police.wmp.local.demo.Organisation.Unit;

/**
 * Budgeted posts by financial year; October 2018 is the one that a paper prints (000 para 39). Departments have theirs, Professional
 * Standards less than the one percent that is recommended (002 section 10); what is left is the neighbourhoods'.
 */
final class Establishments {

    private static final int FIRST_YEAR = 2017;

    /**
     * @param posts of each year
     * @param perMille each department's, in the order of the departments
     */
    private record Budget(String workerType, int[] posts, int[] perMille) {}

    private static final List<Budget> BUDGETS = List.of(
            new Budget("POLICE_OFFICER", new int[] {6_607, 6_569, 6_690, 7_050, 7_420, 7_680, 7_750}, new int[] {
                183, 183, 211, 211, 28, 28, 28, 0, 7
            }),
            new Budget("POLICE_STAFF", new int[] {3_490, 3_518, 3_640, 3_750, 3_860, 3_960, 3_960}, new int[] {
                0, 0, 0, 0, 220, 80, 100, 220, 10, 100, 120, 100, 50
            }),
            new Budget("PCSO", new int[] {498, 464, 464, 464, 464, 464, 464}, new int[] {100}));

    private Establishments() {}

    static void write(Sheets sheets, Organisation organisation) {
        List<Unit> departments = organisation.units().stream()
                .filter(unit -> unit.kind().equals("DEPARTMENT"))
                .toList();
        try (CsvSheet sheet = sheets.open(
                "establishments", "externalId", "workerType", "unitExternalId", "posts", "validFrom", "validTo")) {
            for (Budget budget : BUDGETS) {
                for (int year = 0; year < budget.posts().length; year++) {
                    write(sheet, budget, year, departments);
                }
            }
        }
    }

    private static void write(CsvSheet sheet, Budget budget, int year, List<Unit> departments) {
        LocalDate from = LocalDate.of(FIRST_YEAR + year, 4, 1);
        LocalDate to =
                year == budget.posts().length - 1 ? null : from.plusYears(1).minusDays(1);
        String id = "EST-" + budget.workerType() + "-" + from.getYear();
        int left = budget.posts()[year];
        for (int i = 0; i < budget.perMille().length; i++) {
            int posts = budget.posts()[year] * budget.perMille()[i] / 1000;
            if (posts > 0) {
                String unit = departments.get(i).externalId();
                sheet.row(id + "-" + unit, budget.workerType(), unit, posts, from, to);
                left -= posts;
            }
        }
        if (left > 0) {
            sheet.row(id, budget.workerType(), null, left, from, to);
        }
    }
}
