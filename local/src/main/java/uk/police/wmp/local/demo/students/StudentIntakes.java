package uk.police.wmp.local.demo.students;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import uk.police.wmp.local.demo.CsvSheet;
import uk.police.wmp.local.demo.Sheets;
import uk.police.wmp.local.demo.StudentOfficer;

/** The student officers of one route who start on one day are an intake; a place or two of it may stay empty. */
public final class StudentIntakes {

    private final Sheets sheets;

    public StudentIntakes(Sheets sheets) {
        this.sheets = sheets;
    }

    public static String of(StudentOfficer student) {
        return "INT-" + student.route() + "-" + student.startedOn();
    }

    public void write(List<StudentOfficer> students) {
        TreeMap<String, List<StudentOfficer>> intakes =
                students.stream().collect(Collectors.groupingBy(StudentIntakes::of, TreeMap::new, Collectors.toList()));
        try (CsvSheet sheet = sheets.open("intakes", "externalId", "entryRoute", "startsOn", "places")) {
            intakes.forEach((id, members) -> {
                StudentOfficer any = members.getFirst();
                int places = (members.size() + 1) / 2 * 2;
                sheet.row(id, any.route(), any.startedOn(), places);
            });
        }
    }
}
