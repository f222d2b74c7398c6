package uk.police.wmp.local.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import uk.police.wmp.local.demo.Contracts.Terms;
import uk.police.wmp.local.demo.Employment.RankHeld;
import uk.police.wmp.local.demo.Organisation.Posting;
import uk.police.wmp.local.demo.students.StudentIntakes;

/** Writes the people, their employments, ranks, postings, contracts and probation, as recruitment-service imports them. */
final class RecruitmentFiles {

    private final Sheets sheets;
    private final Population population;

    RecruitmentFiles(Sheets sheets, Population population) {
        this.sheets = sheets;
        this.population = population;
    }

    void write() {
        writeUnits();
        Establishments.write(sheets, population.organisation());
        writeWorkers();
        writeEmployments();
        writeRanks();
        writePostings();
        writeContracts();
        new StudentIntakes(sheets).write(population.students().all());
        writeStudentOfficers();
    }

    private void writeUnits() {
        try (CsvSheet sheet =
                open("organisation-units", "externalId", "name", "kind", "parentExternalId", "validFrom", "validTo")) {
            population
                    .organisation()
                    .units()
                    .forEach(unit -> sheet.row(
                            unit.externalId(), unit.name(), unit.kind(), null, unit.validFrom(), unit.validTo()));
        }
    }

    private void writeWorkers() {
        try (CsvSheet sheet = open(
                "workers",
                "externalId",
                "collarNumber",
                "givenName",
                "familyName",
                "sex",
                "ethnicity",
                "disability",
                "detailsConfirmedOn")) {
            for (Person person : population.roll().people()) {
                boolean uniformed =
                        person.employments().stream().anyMatch(one -> one.type() != WorkerType.POLICE_STAFF);
                sheet.row(
                        person.payrollNumber(),
                        uniformed ? "C" + person.payrollNumber().substring(1) : null,
                        person.givenName,
                        person.familyName,
                        person.sex,
                        person.ethnicity,
                        person.disability,
                        person.detailsConfirmedOn);
            }
        }
    }

    private void writeEmployments() {
        try (CsvSheet sheet = open(
                "employments",
                "externalId",
                "workerExternalId",
                "workerType",
                "joinedOn",
                "joinerType",
                "leftOn",
                "leaverType",
                "leavingReason")) {
            employments()
                    .forEach(one -> sheet.row(
                            id("EMP", one),
                            one.person().payrollNumber(),
                            one.type(),
                            one.joinedOn(),
                            one.joinerType(),
                            one.leftOn(),
                            one.leaverType(),
                            one.leavingReason()));
        }
    }

    private void writeRanks() {
        try (CsvSheet sheet = open("ranks", "externalId", "workerExternalId", "rank", "validFrom", "validTo")) {
            employments().forEach(one -> {
                List<RankHeld> ranks = one.ranks();
                for (int i = 0; i < ranks.size(); i++) {
                    LocalDate to =
                            i + 1 < ranks.size() ? ranks.get(i + 1).from().minusDays(1) : one.leftOn();
                    sheet.row(
                            id("RANK", one) + "-" + (i + 1),
                            one.person().payrollNumber(),
                            ranks.get(i).rank(),
                            ranks.get(i).from(),
                            to);
                }
            });
        }
    }

    private void writePostings() {
        try (CsvSheet sheet =
                open("postings", "externalId", "workerExternalId", "unitExternalId", "role", "validFrom", "validTo")) {
            population.organisation().postings().forEach((one, postings) -> {
                int number = 0;
                for (Posting posting : postings) {
                    String id = id("POST", one) + "-" + ++number;
                    String unit = posting.unit().externalId();
                    sheet.row(id, one.person().payrollNumber(), unit, posting.role(), posting.from(), posting.to());
                }
            });
        }
    }

    private void writeContracts() {
        try (CsvSheet sheet = open(
                "contracts",
                "externalId",
                "workerExternalId",
                "hoursPerWeek",
                "fullTimeEquivalent",
                "validFrom",
                "validTo")) {
            population.contracts().all().forEach((one, list) -> {
                int number = 0;
                for (Terms terms : list) {
                    String id = id("CON", one) + "-" + ++number;
                    BigDecimal hours = terms.hoursPerWeek();
                    sheet.row(
                            id,
                            one.person().payrollNumber(),
                            hours,
                            terms.fullTimeEquivalent(),
                            terms.from(),
                            terms.to());
                }
            });
        }
    }

    private void writeStudentOfficers() {
        try (CsvSheet sheet = open(
                "student-officers",
                "externalId",
                "workerExternalId",
                "intakeExternalId",
                "entryRoute",
                "startedOn",
                "probationEndsOn",
                "confirmedOn",
                "leftOn",
                "leavingTheme")) {
            for (StudentOfficer student : population.students().all()) {
                boolean left = student.leftInProbation();
                boolean confirmed = !left && !student.probationEndsOn().isAfter(Population.END);
                sheet.row(
                        "STU-" + student.employment().person().payrollNumber(),
                        student.employment().person().payrollNumber(),
                        StudentIntakes.of(student),
                        student.route(),
                        student.startedOn(),
                        student.probationEndsOn(),
                        confirmed ? student.probationEndsOn() : null,
                        left ? student.employment().leftOn() : null,
                        student.leavingTheme());
            }
        }
    }

    private Stream<Employment> employments() {
        return population.roll().employments().stream();
    }

    private static String id(String prefix, Employment employment) {
        int number = employment.person().employments().indexOf(employment) + 1;
        return prefix + "-" + employment.person().payrollNumber() + "-" + number;
    }

    private CsvSheet open(String recordType, String... columns) {
        return sheets.open(recordType, columns);
    }
}
