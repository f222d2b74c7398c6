package uk.police.wmp.figures;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import uk.police.wmp.figures.Column.Trait;
import uk.police.wmp.figures.FigureTable.Shown;

/** Turns rows of numbers into the table that is shown: computes, rounds, hides, and lays days out as columns. */
final class Presentation {

    private static final String TOTAL = "Total";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private final FigureDefinition definition;
    private final int smallestBase;
    private final List<LocalDate> days;
    private final Formulas formulas;
    private final List<Column> dimensions;
    private final int across;
    private Peers peers;

    /** @param smallestBase the smallest published number of people that a percentage or an average is shown of; 0 for any */
    Presentation(FigureDefinition definition, int smallestBase, List<LocalDate> days) {
        this.definition = definition;
        this.smallestBase = smallestBase;
        this.days = days;
        this.formulas = new Formulas(definition);
        this.dimensions = definition.dimensions();
        this.across = definition.across().map(dimensions::indexOf).orElse(-1);
    }

    FigureTable show(List<DataRow> rows) {
        peers = new Peers(definition, formulas, rows, smallestBase);
        List<Object> acrossValues = acrossValues(rows);
        Map<List<Object>, Map<Object, DataRow>> groups = new LinkedHashMap<>();
        for (DataRow row : rows) {
            groups.computeIfAbsent(downKey(row), key -> new LinkedHashMap<>())
                    .put(across < 0 ? TOTAL : acrossValue(row), row);
        }
        List<List<Cell>> shown = new ArrayList<>();
        List<Cell> totals = List.of();
        for (var group : groups.entrySet()) {
            List<Cell> cells = cells(group.getKey(), group.getValue(), acrossValues);
            if (!group.getKey().isEmpty() && group.getKey().stream().allMatch(Objects::isNull)) {
                totals = cells;
            } else {
                shown.add(cells);
            }
        }
        return new FigureTable(columns(acrossValues), Collections.unmodifiableList(shown), totals);
    }

    private List<Object> acrossValues(List<DataRow> rows) {
        if (across < 0) {
            return List.of(TOTAL);
        }
        if (dimensions.get(across).kind() == Kind.DAY && !days.isEmpty()) {
            return List.copyOf(days);
        }
        Set<Object> values = new LinkedHashSet<>();
        rows.stream().map(this::acrossValue).filter(value -> value != TOTAL).forEach(values::add);
        if (rows.stream().anyMatch(row -> row.isTotalOver(across))) {
            values.add(TOTAL);
        }
        return List.copyOf(values);
    }

    private Object acrossValue(DataRow row) {
        return Objects.requireNonNullElse(row.key().get(across), TOTAL);
    }

    private List<Object> downKey(DataRow row) {
        List<Object> key = new ArrayList<>(row.key());
        if (across >= 0) {
            key.remove(across);
        }
        return key;
    }

    private List<Shown> columns(List<Object> acrossValues) {
        List<Shown> columns = new ArrayList<>();
        for (Column column : definition.columns()) {
            if (column.is(Trait.ACROSS) || column.is(Trait.HIDDEN)) {
                continue;
            }
            if (across < 0 || column.kind().isDimension() || column.kind() == Kind.CHANGE) {
                columns.add(new Shown(column.name(), column.label(), column));
                continue;
            }
            for (Object value : acrossValues) {
                String written = write(dimensions.get(across), value);
                String said =
                        value instanceof LocalDate day && dimensions.get(across).kind() == Kind.DAY
                                ? DAY.format(day)
                                : written;
                columns.add(new Shown(column.name() + "@" + written, column.label() + ", " + said, column));
            }
        }
        return columns;
    }

    private List<Cell> cells(List<Object> key, Map<Object, DataRow> byAcross, List<Object> acrossValues) {
        List<Cell> cells = new ArrayList<>();
        int dimension = 0;
        for (Column column : definition.columns()) {
            if (column.is(Trait.ACROSS) || column.is(Trait.HIDDEN)) {
                continue;
            }
            if (column.kind().isDimension()) {
                cells.add(new Cell.Word(write(column, key.get(dimension++))));
            } else if (column.kind() == Kind.CHANGE) {
                cells.add(change(column, byAcross));
            } else {
                acrossValues.forEach(value -> cells.add(measure(column, byAcross.get(value))));
            }
        }
        return List.copyOf(cells);
    }

    private Cell measure(Column column, DataRow row) {
        if (row == null) {
            return Cell.NOT_APPLICABLE;
        }
        return withheld(column, row)
                .orElseGet(() -> cell(column, formulas.shown(column, row, peers.reference(column, row))));
    }

    private Cell change(Column column, Map<Object, DataRow> byDay) {
        DataRow earliest = byDay.get(Collections.min(days));
        DataRow latest = byDay.get(Collections.max(days));
        if (earliest == latest) {
            return Cell.NOT_APPLICABLE;
        }
        for (DataRow row : new DataRow[] {earliest, latest}) {
            Optional<Cell> withheld = row == null ? Optional.empty() : withheld(column, row);
            if (withheld.isPresent()) {
                return withheld.get();
            }
        }
        return cell(column, formulas.change(column, earliest, latest));
    }

    /** Why a cell isn't shown, if it isn't. */
    private Optional<Cell> withheld(Column column, DataRow row) {
        if (smallestBase == 0 || !definition.tellsOfPeople(column)) {
            return Optional.empty();
        }
        if (row.hidden().contains(column.name())) {
            return Optional.of(new Cell.Suppressed(Cell.Why.SUM_WOULD_TELL));
        }
        for (String of : people(column)) {
            BigDecimal base = formulas.exact(definition.column(of), row);
            if (base != null && base.signum() != 0 && base.compareTo(BigDecimal.valueOf(smallestBase)) < 0) {
                return Optional.of(new Cell.Suppressed(Cell.Why.SMALL_BASE));
            }
        }
        return column.components().stream()
                .map(component -> withheld(definition.column(component), row))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Whom a percentage, an average or a median is of; hours and days that add up are published in proportion instead. */
    private List<String> people(Column column) {
        return switch (column.kind()) {
            case RATIO -> {
                Column over = definition.column(column.formula().over());
                yield List.of(over.countedBy() == null ? over.name() : over.countedBy());
            }
            case IMPACT_RATIO, BELOW_FOUR_FIFTHS, RELATIVE_RATE ->
                column.formula().among() == null
                        ? List.of(
                                column.components().get(1), column.components().get(3))
                        : List.of(column.components().get(1));
            default ->
                column.is(Trait.NOT_ADDITIVE) && column.countedBy() != null ? List.of(column.countedBy()) : List.of();
        };
    }

    private static Cell cell(Column column, BigDecimal value) {
        if (value == null) {
            return column.is(Trait.UNKNOWN_WHEN_NULL) ? Cell.NOT_AVAILABLE : Cell.NOT_APPLICABLE;
        }
        return new Cell.Number(value);
    }

    private static String write(Column dimension, Object value) {
        return switch (value) {
            case null -> TOTAL;
            case LocalDate day -> Periods.write(dimension.kind(), day);
            default -> value.toString();
        };
    }
}
