package uk.police.wmp.gateway.issues;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import uk.police.wmp.gateway.figures.Wording;
import uk.police.wmp.gateway.issues.IssueChanges.Cause;
import uk.police.wmp.gateway.issues.IssueChanges.ChangedCell;
import uk.police.wmp.gateway.papers.PaperSummary;

/** The issues of a paper, and what one of them changed, as pages. */
@Singleton
class IssuePage {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM uuuu 'at' HH:mm", Locale.UK).withZone(ZoneId.of("Europe/London"));

    @CheckedTemplate(basePath = "")
    static final class Pages {
        private Pages() {}

        static native TemplateInstance issues(PaperSummary paper, List<IssueLine> issues);

        static native TemplateInstance changes(
                PaperSummary paper, IssueResource.Changes changes, String reason, List<ChangeLine> cells);
    }

    record IssueLine(int number, String issuedAt, String issuedBy, String asAt, boolean complete, String reason) {}

    record ChangeLine(String caption, String cell, String before, String after, String why) {}

    String list(PaperSummary paper, List<Issue> issues) {
        List<IssueLine> lines = issues.stream()
                .map(issue -> new IssueLine(
                        issue.number(),
                        MOMENT.format(issue.issuedAt()),
                        issue.issuedBy(),
                        Wording.day(issue.asAt()),
                        issue.complete(),
                        issue.reason() == null ? "" : issue.reason()))
                .toList();
        return Pages.issues(paper, lines).render();
    }

    String changes(PaperSummary paper, IssueResource.Changes changes) {
        return Pages.changes(
                        paper,
                        changes,
                        changes.reason() == null ? "" : changes.reason(),
                        changes.cells().stream().map(IssuePage::line).toList())
                .render();
    }

    private static ChangeLine line(ChangedCell cell) {
        String row = cell.row().isEmpty() ? "Total" : String.join(", ", cell.row());
        return new ChangeLine(
                cell.caption(),
                row + ", " + cell.columnLabel(),
                cell.before() == null ? "not there" : cell.before(),
                cell.after() == null ? "not there" : cell.after(),
                why(cell.cause()));
    }

    private static String why(Cause cause) {
        return switch (cause) {
            case AVAILABILITY -> "The figure was missing from one of the two issues.";
            case DEFINITION -> "The figure is defined differently now.";
            case PARAMETERS -> "Another day or period was asked about.";
            case RECORDS -> "Records were added or corrected in between.";
        };
    }
}
