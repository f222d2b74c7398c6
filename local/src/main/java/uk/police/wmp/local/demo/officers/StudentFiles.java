package uk.police.wmp.local.demo.officers;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import uk.police.wmp.local.demo.CsvSheet;
import uk.police.wmp.local.demo.Population;
import uk.police.wmp.local.demo.Sheets;

/** Writes student officers and their intakes: those of one route who start on one day; a place or two of it may stay empty. */
public final class StudentFiles {

    private StudentFiles() {}

    public static void write(Sheets sheets, List<StudentOfficer> students) {
        TreeMap<String, List<StudentOfficer>> intakes = students.stream()
                .collect(Collectors.groupingBy(StudentFiles::intake, TreeMap::new, Collectors.toList()));
        try (CsvSheet sheet = sheets.open("intakes", "externalId,entryRoute,startsOn,places")) {
            intakes.forEach((id, members) -> {
                StudentOfficer any = members.getFirst();
                int places = (members.size() + 1) / 2 * 2;
                sheet.row(id, any.route(), any.startedOn(), places);
            });
        }
        String heading = "externalId,workerExternalId,intakeExternalId,entryRoute,startedOn,probationEndsOn,"
                + "confirmedOn,leftOn,leavingTheme";
        try (CsvSheet sheet = sheets.open("student-officers", heading)) {
            students.forEach(student -> write(sheet, student));
        }
    }

    private static void write(CsvSheet sheet, StudentOfficer student) {
        String worker = student.employment().worker();
        boolean left = student.leftInProbation();
        boolean confirmed = !left && !student.probationEndsOn().isAfter(Population.END);
        sheet.row(
                "STU-" + worker,
                worker,
                intake(student),
                student.route(),
                student.startedOn(),
                student.probationEndsOn(),
                confirmed ? student.probationEndsOn() : null,
                left ? student.employment().leftOn() : null,
                student.leavingTheme());
    }

    private static String intake(StudentOfficer student) {
        return "INT-" + student.route() + "-" + student.startedOn();
    }
}
