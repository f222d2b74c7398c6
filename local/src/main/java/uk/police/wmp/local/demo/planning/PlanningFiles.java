package uk.police.wmp.local.demo.planning;

import uk.police.wmp.local.demo.CsvSheet;
import uk.police.wmp.local.demo.Population;
import uk.police.wmp.local.demo.Sheets;

/** Writes plans, standards, skills, supervision, secondments and the specialists who were looked for. */
public final class PlanningFiles {

    private static final String INFORMATION_AND_TECHNOLOGY = "DEPT-12";

    private final Sheets sheets;

    public PlanningFiles(Sheets sheets) {
        this.sheets = sheets;
    }

    public void write(Population population) {
        RecruitmentPlan.write(sheets);
        Skills.write(sheets, population);
        Supervision.write(sheets, population);
        Secondments.write(sheets, population.roll());
        writeSpecialists();
        writeLearningCapacity();
    }

    /** Places to learn in 2022, when the Games and the new entry routes needed more of them than there were. */
    private void writeLearningCapacity() {
        try (CsvSheet sheet = sheets.open(
                "learning-capacities",
                "externalId",
                "kind",
                "name",
                "placesOffered",
                "placesNeeded",
                "startsOn",
                "endsOn")) {
            sheet.row("CAP-1", "INITIAL_LEARNING", "Degree entry routes", 560, 584, "2022-01-01", "2022-12-31");
            sheet.row("CAP-2", "SPECIALIST_SKILLS", "Investigation and Taser", 340, 410, "2022-01-01", "2022-12-31");
            sheet.row("CAP-3", "LARGE_EVENT", "Commonwealth Games", 900, 1_050, "2022-03-01", "2022-07-27");
        }
    }

    /** The team for insight from data: all eight were found (000 para 25). */
    private void writeSpecialists() {
        try (CsvSheet sheet = sheets.open(
                "specialist-vacancies",
                "externalId",
                "unitExternalId",
                "role",
                "workerType",
                "posts",
                "appointed",
                "openedOn",
                "closedOn")) {
            specialist(sheet, "VAC-SCIENTIST", "Data Scientist", 3);
            specialist(sheet, "VAC-SENIOR-ENGINEER", "Senior Data Engineer", 3);
            specialist(sheet, "VAC-VISUAL", "Visual and DI Developer", 1);
            specialist(sheet, "VAC-ENGINEER", "Data Engineer", 1);
        }
    }

    private static void specialist(CsvSheet sheet, String id, String role, int posts) {
        sheet.row(id, INFORMATION_AND_TECHNOLOGY, role, "POLICE_STAFF", posts, posts, "2018-02-05", "2018-09-28");
    }
}
