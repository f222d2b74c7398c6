package uk.police.wmp.local.demo;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import uk.police.wmp.local.demo.BenefitsLedger.Journal;
import uk.police.wmp.local.demo.BenefitsLedger.Line;
import uk.police.wmp.local.demo.Programmes.Benefit;
import uk.police.wmp.local.demo.Programmes.Programme;
import uk.police.wmp.local.demo.Programmes.Project;

/** Writes programmes, projects, benefits and the ledger's journals, as change-portfolio-service imports them. */
final class ChangeFiles {

    private static final String SERVICE = "change-portfolio";
    private static final LocalDate REALISED_FROM = LocalDate.of(2022, 4, 1);
    private static final LocalDate REALISED_TO = LocalDate.of(2027, 3, 31);

    private final Path directory;
    private final List<DemoFile> files;

    ChangeFiles(Path directory, List<DemoFile> files) {
        this.directory = directory;
        this.files = files;
    }

    void write() {
        writeProgrammes();
        writeProjects();
        writeBenefits();
        writeJournals(new BenefitsLedger(Programmes.ALL).journals());
    }

    private void writeProgrammes() {
        try (CsvSheet sheet = open("programmes", "externalId", "name", "status", "boardOrder")) {
            int order = 0;
            for (Programme programme : Programmes.ALL) {
                order++;
                if (!programme.id().equals(Programmes.NONE)) {
                    sheet.row(programme.id(), programme.name(), programme.status(), order);
                }
            }
        }
    }

    private void writeProjects() {
        try (CsvSheet sheet =
                open("projects", "externalId", "programmeExternalId", "name", "shortName", "delivery", "boardOrder")) {
            int place = 0;
            for (Programme programme : Programmes.ALL) {
                place++;
                boolean alone = programme.id().equals(Programmes.NONE);
                int order = 0;
                for (Project project : programme.projects()) {
                    order++;
                    sheet.row(
                            project.id(),
                            alone ? null : programme.id(),
                            project.name(),
                            project.shortName(),
                            project.delivery(),
                            alone ? place : order);
                }
            }
        }
    }

    private void writeBenefits() {
        try (CsvSheet sheet = open(
                "benefits",
                "externalId",
                "projectExternalId",
                "name",
                "category",
                "measure",
                "unit",
                "baselineValue",
                "targetValue",
                "owner",
                "baseBudgetLine",
                "realisedFrom",
                "realisedTo",
                "executivePortfolio",
                "fteReleased")) {
            for (Programme programme : Programmes.ALL) {
                programme.projects().forEach(project -> writeBenefits(sheet, project));
            }
        }
    }

    private static void writeBenefits(CsvSheet sheet, Project project) {
        for (int i = 0; i < project.benefits().size(); i++) {
            Benefit benefit = project.benefits().get(i);
            boolean releasesPosts = benefit.posts() != null;
            sheet.row(
                    BenefitsLedger.benefitId(project, i),
                    project.id(),
                    benefit.name(),
                    benefit.category(),
                    releasesPosts ? "Time saved" : "Spending avoided",
                    releasesPosts ? "FTE" : "GBP",
                    0,
                    releasesPosts ? benefit.posts() : -benefit.pounds(),
                    "Strategy and Direction",
                    benefit.category().equals("CASHABLE") ? "BUDGET-" + project.id() : null,
                    REALISED_FROM,
                    REALISED_TO,
                    benefit.portfolio(),
                    releasesPosts ? benefit.posts().negate() : null);
        }
    }

    private void writeJournals(List<Journal> journals) {
        try (CsvSheet sheet = open(
                "journals",
                "journalExternalId",
                "kind",
                "postedOn",
                "reason",
                "approvedBy",
                "lineNumber",
                "projectExternalId",
                "benefitExternalId",
                "account",
                "financialYear",
                "amountGbp")) {
            for (Journal journal : journals) {
                int number = 0;
                for (Line line : journal.lines()) {
                    sheet.row(
                            journal.id(),
                            journal.kind(),
                            journal.postedOn(),
                            journal.reason(),
                            journal.approvedBy(),
                            ++number,
                            line.project().id(),
                            line.benefitId(),
                            line.account(),
                            line.financialYear(),
                            line.pounds());
                }
            }
        }
    }

    private CsvSheet open(String recordType, String... columns) {
        return CsvSheet.open(directory, SERVICE, recordType, files, columns);
    }
}
