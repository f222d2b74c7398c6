package uk.police.wmp.gateway.papers;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import uk.police.wmp.gateway.figures.FigureOutcome.Reason;
import uk.police.wmp.gateway.figures.FigureTable;
import uk.police.wmp.gateway.figures.Wording;
import uk.police.wmp.gateway.html.FigureNotes;
import uk.police.wmp.gateway.html.TableView;
import uk.police.wmp.gateway.papers.PaperDocument.Block;
import uk.police.wmp.gateway.papers.PaperDocument.Disagreement;
import uk.police.wmp.gateway.papers.PaperDocument.MissingFigure;
import uk.police.wmp.gateway.papers.PaperDocument.Paragraph;
import uk.police.wmp.gateway.papers.PaperDocument.Section;
import uk.police.wmp.gateway.papers.PaperDocument.ShownFigure;

/** A paper as a page. */
@Singleton
public class PaperPage {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM uuuu 'at' HH:mm", Locale.UK);

    @CheckedTemplate(basePath = "")
    static final class Pages {
        private Pages() {}

        static native TemplateInstance paper(
                PaperDocument paper, List<SectionView> sections, Heading heading, IssueStamp stamp, String issuedAt);
    }

    record Heading(String asAt, String asKnownAt, String assembledAt, String address, String query) {}

    record SectionView(String id, String heading, List<MissingView> missing, List<BlockView> content) {}

    record MissingView(String caption, String words) {}

    record BlockView(Paragraph paragraph, FigureView figure) {}

    record FigureView(
            String anchor,
            String caption,
            String period,
            String chart,
            TableView table,
            List<String> notes,
            List<DisagreementView> disagreements,
            String definition,
            String records,
            String csv,
            String xlsx) {}

    record DisagreementView(String cell, String printed, String ours, String why) {}

    /** @param stamp null for a paper that is not an issue */
    public String render(AssembledPaper assembled, IssueStamp stamp) {
        PaperDocument paper = assembled.document();
        return Pages.paper(
                        paper,
                        paper.sections().stream()
                                .map(section -> section(assembled, section))
                                .toList(),
                        new Heading(
                                Wording.day(paper.asAt()),
                                paper.asKnownAt() == null ? "" : moment(paper.asKnownAt()),
                                moment(paper.assembledAt()),
                                "/v1/board-papers/" + paper.id(),
                                query(paper)),
                        stamp,
                        stamp == null ? "" : moment(stamp.issuedAt()))
                .render();
    }

    private static String query(PaperDocument paper) {
        return "asAt=" + paper.asAt() + (paper.asKnownAt() == null ? "" : "&asKnownAt=" + paper.asKnownAt());
    }

    private static String moment(Instant instant) {
        return MOMENT.format(instant.atZone(LONDON));
    }

    private static SectionView section(AssembledPaper assembled, Section section) {
        List<BlockView> content = new ArrayList<>();
        for (Block block : section.content()) {
            content.add(new BlockView(
                    block.paragraph(), block.figure() == null ? null : figure(assembled, block.figure())));
        }
        return new SectionView(
                section.id(),
                section.heading(),
                section.missing().stream().map(PaperPage::missing).toList(),
                content);
    }

    private static MissingView missing(MissingFigure figure) {
        String words =
                figure.reason() == Reason.NOT_PERMITTED ? "You may not see this. " : "Not available at the moment. ";
        return new MissingView(figure.caption(), words + figure.detail());
    }

    private static FigureView figure(AssembledPaper assembled, ShownFigure shown) {
        FigureTable table = assembled.tables().get(shown.name());
        byte[] chart = assembled.charts().get(shown.name());
        String query = shown.address().contains("?")
                ? shown.address().substring(shown.address().indexOf('?'))
                : "";
        String page = "/figures/" + shown.id();
        return new FigureView(
                "figure-" + shown.name(),
                shown.caption(),
                FigureNotes.period(table),
                chart == null
                        ? ""
                        : "data:image/svg+xml;base64," + Base64.getEncoder().encodeToString(chart),
                assembled.views().get(shown.name()),
                FigureNotes.of(table),
                assembled.document().disagreements().stream()
                        .filter(disagreement -> disagreement.figure().equals(shown.name()))
                        .map(disagreement -> disagreement(table, disagreement))
                        .toList(),
                page + query,
                page + "/records" + query,
                page + "/table.csv" + query,
                page + "/table.xlsx" + query);
    }

    private static DisagreementView disagreement(FigureTable table, Disagreement found) {
        FigureTable.Column column =
                table.columns().get(table.indexOf(found.column()).orElseThrow());
        String heading = column.period().isEmpty() ? found.columnLabel() : Wording.period(column.period());
        int decimals = Math.max(0, found.printed().stripTrailingZeros().scale());
        return new DisagreementView(
                found.rowLabel() + ", " + heading,
                Wording.amount(found.printed(), column.unit(), decimals),
                Wording.amount(found.ours(), column.unit(), column.decimals()),
                found.why());
    }
}
