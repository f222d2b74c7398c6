package uk.police.wmp.gateway.papers;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import uk.police.wmp.gateway.figures.CodeLabels;
import uk.police.wmp.gateway.figures.Deadline;
import uk.police.wmp.gateway.figures.FigureAsk;
import uk.police.wmp.gateway.figures.FigureOutcome;
import uk.police.wmp.gateway.figures.FigureReads;
import uk.police.wmp.gateway.figures.FigureTable;
import uk.police.wmp.gateway.html.TableView;
import uk.police.wmp.gateway.upstream.ForceService;
import uk.police.wmp.gateway.upstream.OnBehalf;

/**
 * Puts a paper together: all figures at once, then what differs by a change that came in between, the charts and the words
 * for codes, all within the deadline. What isn't there in time is marked as missing; nothing is ever taken from an earlier
 * reading.
 */
@Singleton
public class PaperAssembly {

    /** The figures themselves get most of the time; charts and words come from services that have just answered. */
    private static final double FIGURES_SHARE = 0.75;

    private final FigureReads figures;
    private final CodeLabels labels;
    private final MissingParts missing;
    private final Clock clock;
    private final Duration limit;

    PaperAssembly(
            FigureReads figures,
            CodeLabels labels,
            MissingParts missing,
            Clock clock,
            @ConfigProperty(name = "gateway.papers.deadline") Duration limit) {
        this.figures = figures;
        this.labels = labels;
        this.missing = missing;
        this.clock = clock;
        this.limit = limit;
    }

    /** @param drawn whether charts are wanted */
    AssembledPaper assemble(PaperDefinition paper, PaperReading reading, OnBehalf caller, boolean drawn) {
        Deadline deadline = Deadline.in(limit);
        Map<String, FigureAsk> asks = asks(paper, reading);
        Map<String, FigureOutcome> outcomes =
                new LinkedHashMap<>(figures.tables(asks, caller, deadline.part(FIGURES_SHARE)));
        Map<ForceService, Long> positions = positions(asks, outcomes);
        if (reading.asKnownAt() == null) {
            outcomes.putAll(figures.tables(behind(asks, outcomes, positions), caller, deadline));
        }
        missing.report(paper.id(), asks, outcomes);
        Map<String, FigureTable> tables = labels.with(tables(outcomes), asks, caller, deadline);
        Map<String, byte[]> charts =
                drawn ? figures.charts(charts(paper, asks, tables, positions), caller, deadline) : Map.of();
        PaperDocument document =
                new PaperComposition(paper, reading, asks, outcomes, tables, positions).document(clock.instant());
        return new AssembledPaper(document, tables, charts, views(paper, tables));
    }

    private static Map<String, FigureAsk> asks(PaperDefinition paper, PaperReading reading) {
        Map<String, FigureAsk> asks = new LinkedHashMap<>();
        paper.figures().forEach((name, figure) -> {
            FigureAsk ask = figure.asOf(reading.asAt());
            asks.put(
                    name,
                    reading.asKnownAt() == null
                            ? ask
                            : ask.asKnownAt(reading.asKnownAt().toString()));
        });
        return asks;
    }

    /** The latest position that any figure of a service was computed at. */
    private static Map<ForceService, Long> positions(Map<String, FigureAsk> asks, Map<String, FigureOutcome> outcomes) {
        Map<ForceService, Long> positions = new EnumMap<>(ForceService.class);
        outcomes.forEach((name, outcome) -> {
            if (outcome instanceof FigureOutcome.Read(FigureTable table)) {
                positions.merge(asks.get(name).service(), table.position(), Math::max);
            }
        });
        return positions;
    }

    /** Figures that were computed before a change which another figure of the same service counts already. */
    private static Map<String, FigureAsk> behind(
            Map<String, FigureAsk> asks, Map<String, FigureOutcome> outcomes, Map<ForceService, Long> positions) {
        return select(
                        asks,
                        name -> outcomes.get(name) instanceof FigureOutcome.Read(FigureTable table)
                                && table.position()
                                        < positions.get(asks.get(name).service()))
                .entrySet()
                .stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        late -> at(
                                late.getValue(), ((FigureOutcome.Read) outcomes.get(late.getKey())).table(), positions),
                        (a, b) -> a,
                        LinkedHashMap::new));
    }

    /**
     * The same question at the service's latest position. A figure under disclosure control answers nobody about other
     * times, so it is asked again as it was: its answer is then at least as new.
     */
    private static FigureAsk at(FigureAsk ask, FigureTable table, Map<ForceService, Long> positions) {
        return table.isDisclosureControlled()
                ? ask
                : ask.asKnownAt(positions.get(ask.service()).toString());
    }

    private static Map<String, FigureTable> tables(Map<String, FigureOutcome> outcomes) {
        Map<String, FigureTable> tables = new LinkedHashMap<>();
        outcomes.forEach((name, outcome) -> {
            if (outcome instanceof FigureOutcome.Read(FigureTable table)) {
                tables.put(name, table);
            }
        });
        return tables;
    }

    /** Charts of exactly what the tables show. */
    private static Map<String, FigureAsk> charts(
            PaperDefinition paper,
            Map<String, FigureAsk> asks,
            Map<String, FigureTable> tables,
            Map<ForceService, Long> positions) {
        Map<String, FigureAsk> charts = new LinkedHashMap<>();
        select(
                        asks,
                        name -> tables.containsKey(name)
                                && paper.figures().get(name).chart())
                .forEach((name, ask) ->
                        charts.put(name, ask.namesWhatWasKnown() ? ask : at(ask, tables.get(name), positions)));
        return charts;
    }

    private static Map<String, FigureAsk> select(Map<String, FigureAsk> asks, Predicate<String> names) {
        Map<String, FigureAsk> selected = new LinkedHashMap<>();
        asks.forEach((name, ask) -> {
            if (names.test(name)) {
                selected.put(name, ask);
            }
        });
        return selected;
    }

    private static Map<String, TableView> views(PaperDefinition paper, Map<String, FigureTable> tables) {
        Map<String, TableView> views = new LinkedHashMap<>();
        tables.forEach((name, table) -> {
            PaperDefinition.PaperFigure figure = paper.figures().get(name);
            views.put(
                    name,
                    figure.across() == null
                            ? TableView.of(table, figure.show(), figure.headings())
                            : TableView.across(
                                    table, figure.across(), figure.show().getFirst()));
        });
        return views;
    }
}
