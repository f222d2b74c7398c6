package uk.police.wmp.figures;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.police.wmp.rest.RecordNotFound;

/** A single number of a figure, for a record that watches one. It is asked as the caller may ask it, by the rules of disclosure control. */
@ApplicationScoped
public class FigureNumbers {

    private final Figures figures;
    private final FigureReadings readings;
    private final FigureAccess access;
    private final Clock clock;

    FigureNumbers(Figures figures, FigureReadings readings, FigureAccess access, Clock clock) {
        this.figures = figures;
        this.readings = readings;
        this.access = access;
        this.clock = clock;
    }

    /** Whether this service has the figure, and it such a column of numbers. */
    public boolean gives(String figure, String column) {
        return figures.all().stream()
                .filter(definition -> definition.id().equals(figure))
                .flatMap(definition -> definition.columns().stream())
                .anyMatch(each ->
                        each.name().equals(column) && !each.kind().isDimension() && !each.is(Column.Trait.HIDDEN));
    }

    /**
     * @param watched the figure and its column: {@code workforce-representation.femalePercent}
     * @param row the values of the dimensions, with a slash between; null for the totals
     * @param parameters as in a query string, without the day; null for none
     * @return nothing where there is no such row, or its number isn't shown
     * @throws uk.police.wmp.rest.Problem what the figure itself would refuse this caller
     */
    public Optional<BigDecimal> on(LocalDate day, String watched, String row, String parameters) {
        String figure = watched.substring(0, watched.indexOf('.'));
        String column = watched.substring(watched.indexOf('.') + 1);
        FigureDefinition definition = figures.find(figure);
        Map<String, List<String>> given = new LinkedHashMap<>();
        if (parameters != null) {
            for (String one : parameters.split("&")) {
                String[] pair = one.split("=", 2);
                given.computeIfAbsent(pair[0], name -> new ArrayList<>()).add(pair[1]);
            }
        }
        given.put(definition.time() == TimeShape.PERIOD ? "to" : "asAt", List.of(day.toString()));
        FigureRequest request = ParameterReader.read(definition, given, clock, Set.of());
        boolean unsuppressed = access.check(definition, request);
        FigureTable table = readings.answer(definition, request, unsuppressed, tag -> false)
                .orElseThrow(() -> new RecordNotFound("figure", figure))
                .result()
                .table();
        int at = table.indexOf(column);
        if (at < 0) {
            return Optional.empty();
        }
        return row(table, row).map(cells -> cells.get(at)).flatMap(FigureNumbers::shown);
    }

    private static Optional<List<Cell>> row(FigureTable table, String row) {
        if (row == null) {
            return Optional.of(table.totals()).filter(totals -> !totals.isEmpty());
        }
        List<String> sought = Arrays.asList(row.split("/"));
        return table.rows().stream()
                .filter(cells -> dimensions(table, cells).equals(sought))
                .findFirst();
    }

    private static List<String> dimensions(FigureTable table, List<Cell> cells) {
        List<String> values = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            if (table.columns().get(i).isDimension()) {
                values.add(cells.get(i).text());
            }
        }
        return values;
    }

    private static Optional<BigDecimal> shown(Cell cell) {
        return cell instanceof Cell.Number number ? Optional.of(number.value()) : Optional.empty();
    }
}
