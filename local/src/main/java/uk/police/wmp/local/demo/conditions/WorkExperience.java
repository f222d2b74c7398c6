package uk.police.wmp.local.demo.conditions;

import java.time.LocalDate;
import java.util.List;
import uk.police.wmp.local.demo.CsvSheet;
import uk.police.wmp.local.demo.Sheets;

/** Groups of pupils hosted for a week: 84 students in the year of the paper, "over 80" (000 para 56), and some before and after. No pupil is named. */
final class WorkExperience {

    private record Placement(String school, String monday, int students, String unit) {}

    private static final List<Placement> PLACEMENTS = List.of(
            new Placement("Placeholme Academy", "2017-11-13", 9, "DEPT-05"),
            new Placement("Notareal High School", "2018-01-15", 10, "DEPT-04"),
            new Placement("Samplewick School", "2018-02-05", 12, "DEPT-05"),
            new Placement("Mockridge Girls' School", "2018-03-12", 11, "DEPT-06"),
            new Placement("Testerton College", "2018-05-14", 9, "DEPT-10"),
            new Placement("Placeholme Academy", "2018-06-11", 12, "DEPT-04"),
            new Placement("Indexby Park School", "2018-07-02", 10, "DEPT-05"),
            new Placement("Hypothet Boys' School", "2018-10-08", 8, "DEPT-06"),
            new Placement("Recordsby School", "2018-11-12", 12, "DEPT-04"),
            new Placement("Samplewick School", "2019-02-11", 12, "DEPT-05"),
            new Placement("Notareal High School", "2019-06-17", 14, "DEPT-04"));

    private WorkExperience() {}

    static void write(Sheets sheets) {
        try (CsvSheet sheet = sheets.open(
                "work-experience-placements",
                "externalId",
                "school",
                "startedOn",
                "endedOn",
                "students",
                "unitExternalId")) {
            int number = 0;
            for (Placement placement : PLACEMENTS) {
                LocalDate monday = LocalDate.parse(placement.monday());
                sheet.row(
                        "WEX-%02d".formatted(++number),
                        placement.school(),
                        monday,
                        monday.plusDays(4),
                        placement.students(),
                        placement.unit());
            }
        }
    }
}
