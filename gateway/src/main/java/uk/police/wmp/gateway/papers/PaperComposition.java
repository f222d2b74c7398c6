package uk.police.wmp.gateway.papers;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import uk.police.wmp.gateway.figures.FigureAsk;
import uk.police.wmp.gateway.figures.FigureOutcome;
import uk.police.wmp.gateway.figures.FigureTable;
import uk.police.wmp.gateway.papers.PaperDefinition.PaperFigure;
import uk.police.wmp.gateway.papers.PaperDocument.Block;
import uk.police.wmp.gateway.papers.PaperDocument.Disagreement;
import uk.police.wmp.gateway.papers.PaperDocument.MissingFigure;
import uk.police.wmp.gateway.papers.PaperDocument.Section;
import uk.police.wmp.gateway.papers.PaperDocument.ServicePosition;
import uk.police.wmp.gateway.papers.PaperDocument.ShownFigure;
import uk.police.wmp.gateway.upstream.ForceService;

/** Composes the document from what came back, in the order of the paper. */
final class PaperComposition {

    private final PaperDefinition paper;
    private final PaperReading reading;
    private final Map<String, FigureAsk> asks;
    private final Map<String, FigureOutcome> outcomes;
    private final Map<String, FigureTable> tables;
    private final Map<ForceService, Long> positions;
    private final Sentences sentences;

    PaperComposition(
            PaperDefinition paper,
            PaperReading reading,
            Map<String, FigureAsk> asks,
            Map<String, FigureOutcome> outcomes,
            Map<String, FigureTable> tables,
            Map<ForceService, Long> positions) {
        this.paper = paper;
        this.reading = reading;
        this.asks = asks;
        this.outcomes = outcomes;
        this.tables = tables;
        this.positions = positions;
        this.sentences = new Sentences(reading.asAt(), tables);
    }

    PaperDocument document(Instant now) {
        List<Section> sections = paper.sections().stream().map(this::section).toList();
        return new PaperDocument(
                paper.id(),
                paper.title(),
                paper.board(),
                paper.presented(),
                reading.asAt(),
                ownDay(),
                reading.asKnownAt(),
                now,
                sections.stream().allMatch(Section::available),
                paper.purpose(),
                sections,
                ownDay() ? disagreements() : List.of(),
                positions.entrySet().stream()
                        .map(service -> new ServicePosition(service.getKey().id(), service.getValue()))
                        .toList());
    }

    private boolean ownDay() {
        return reading.asAt().equals(paper.asAt());
    }

    private Section section(PaperDefinition.Section section) {
        List<Block> content = new ArrayList<>();
        for (PaperDefinition.Block block : section.content()) {
            if (block.onlyOnOwnDay() && !ownDay() || !tables.keySet().containsAll(block.needs())) {
                continue;
            }
            if (block.figure() == null) {
                sentences
                        .paragraph(block.paragraph(), block.text().strip())
                        .ifPresent(paragraph -> content.add(new Block(paragraph, null)));
            } else if (tables.containsKey(block.figure())) {
                content.add(new Block(null, shown(block.figure())));
            }
        }
        List<MissingFigure> missing = namedIn(section).stream()
                .filter(name -> outcomes.get(name) instanceof FigureOutcome.Missing)
                .map(this::missing)
                .toList();
        return new Section(section.id(), section.heading(), missing.isEmpty(), missing, content);
    }

    /** The figures that a section shows or speaks of, in the order of the paper. */
    private List<String> namedIn(PaperDefinition.Section section) {
        Set<String> named = new TreeSet<>();
        for (PaperDefinition.Block block : section.content()) {
            if (block.figure() != null) {
                named.add(block.figure());
            } else {
                Matcher insert = Insert.in(block.text());
                while (insert.find()) {
                    Insert parsed = Insert.of(insert.group(1));
                    if (!parsed.isDay()) {
                        named.add(parsed.figure());
                    }
                }
            }
        }
        return paper.figures().keySet().stream().filter(named::contains).toList();
    }

    private ShownFigure shown(String name) {
        PaperFigure figure = paper.figures().get(name);
        FigureAsk ask = asks.get(name);
        return new ShownFigure(
                name,
                figure.service().id(),
                figure.id(),
                figure.caption(),
                figure.show(),
                ask.address(),
                "/v1/figures/" + figure.id() + "/records?" + ask.query(),
                tables.get(name).document());
    }

    private MissingFigure missing(String name) {
        PaperFigure figure = paper.figures().get(name);
        FigureOutcome.Missing missing = (FigureOutcome.Missing) outcomes.get(name);
        return new MissingFigure(
                name, figure.service().id(), figure.id(), figure.caption(), missing.reason(), missing.detail());
    }

    private List<Disagreement> disagreements() {
        List<Disagreement> found = new ArrayList<>();
        for (PaperDefinition.Section section : paper.sections()) {
            for (PaperDefinition.Block block : section.content()) {
                if (block.figure() != null && tables.containsKey(block.figure())) {
                    found.addAll(Disagreements.in(
                            section.id(),
                            block.figure(),
                            paper.figures().get(block.figure()),
                            tables.get(block.figure())));
                }
            }
        }
        return found;
    }
}
