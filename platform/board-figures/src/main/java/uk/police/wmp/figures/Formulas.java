package uk.police.wmp.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** Computes what is declared by its components, from the unrounded components; rounds half up, once, at the very end. */
final class Formulas {

    private final FigureDefinition definition;

    Formulas(FigureDefinition definition) {
        this.definition = definition;
    }

    /** Of a column that is made of its own row. */
    BigDecimal shown(Column column, DataRow row) {
        return shown(column, row, null);
    }

    /**
     * The cell's value as shown; null when there is no such thing, such as a percentage of nothing.
     *
     * @param reference the row whose rate a rate among groups is compared with; null where there is none
     */
    BigDecimal shown(Column column, DataRow row, DataRow reference) {
        return switch (column.kind()) {
            case RATIO -> {
                BigDecimal over = exact(definition.column(column.formula().over()), row);
                BigDecimal part = exactSum(column.formula(), row);
                yield divided(scaled(part, column), over, column);
            }
            case IMPACT_RATIO -> {
                BigDecimal[] products = lowerAndHigher(column, row, reference);
                yield products == null ? null : divided(products[0], products[1], column);
            }
            case BELOW_FOUR_FIFTHS -> {
                BigDecimal[] products = lowerAndHigher(column, row, reference);
                yield products == null ? null : belowFourFifths(products[0], products[1]);
            }
            case RELATIVE_RATE -> {
                List<BigDecimal> counts = twoRates(column, row, reference);
                yield counts == null
                        ? null
                        : divided(
                                counts.get(0).multiply(counts.get(3)),
                                counts.get(2).multiply(counts.get(1)),
                                column);
            }
            case FEWER_THAN -> {
                BigDecimal count = exact(definition.column(column.components().getFirst()), row);
                yield isNothing(count)
                        ? null
                        : flag(count.compareTo(
                                        BigDecimal.valueOf(column.formula().factor()))
                                < 0);
            }
            default -> rounded(exact(column, row), column);
        };
    }

    /** The proportionate change of a percentage or measure between two rows, in one division: {@code (later ÷ earlier − 1) × factor}. */
    BigDecimal change(Column change, DataRow earlier, DataRow later) {
        if (earlier == null || later == null) {
            return null;
        }
        Column of = definition.column(change.formula().plus().getFirst());
        BigDecimal before = part(of, earlier);
        BigDecimal after = part(of, later);
        BigDecimal beforeOver = over(of, earlier);
        BigDecimal afterOver = over(of, later);
        if (before == null || after == null || isNothing(beforeOver) || isNothing(afterOver)) {
            return null;
        }
        BigDecimal was = before.multiply(afterOver);
        BigDecimal is = after.multiply(beforeOver);
        return divided(scaled(is.subtract(was), change), was, change);
    }

    /** Whether the row's rate by these two counts is higher than the other row's. */
    boolean isHigher(Column rate, DataRow row, DataRow other) {
        List<BigDecimal> counts = twoRates(rate, row, other);
        return counts.get(0).multiply(counts.get(3)).compareTo(counts.get(2).multiply(counts.get(1))) > 0;
    }

    /**
     * Of two rates a/b and c/d the lower by the higher is the lesser of a × d and c × b by the greater; null where one is a rate of nobody,
     * and where both are nought: with nobody passed in either group there is no higher rate, and nothing is below four fifths of it or not.
     */
    private BigDecimal[] lowerAndHigher(Column column, DataRow row, DataRow reference) {
        List<BigDecimal> counts = twoRates(column, row, reference);
        if (counts == null) {
            return null;
        }
        BigDecimal one = counts.get(0).multiply(counts.get(3));
        BigDecimal other = counts.get(2).multiply(counts.get(1));
        return isNothing(one.max(other)) ? null : new BigDecimal[] {one.min(other), one.max(other)};
    }

    /** Count and whole of the one rate, then of the other; null where one is a rate of nobody. */
    private List<BigDecimal> twoRates(Column column, DataRow row, DataRow reference) {
        List<BigDecimal> counts = new ArrayList<>(exact(column.components(), row));
        if (column.formula().among() != null) {
            counts.addAll(reference == null ? List.of() : exact(column.components(), reference));
        }
        return counts.size() < 4 || counts.contains(null) || isNothing(counts.get(1)) || isNothing(counts.get(3))
                ? null
                : counts;
    }

    private List<BigDecimal> exact(List<String> names, DataRow row) {
        return names.stream().map(name -> exact(definition.column(name), row)).toList();
    }

    private static BigDecimal belowFourFifths(BigDecimal lower, BigDecimal higher) {
        return flag(lower.multiply(BigDecimal.valueOf(5)).compareTo(higher.multiply(BigDecimal.valueOf(4))) < 0);
    }

    private static BigDecimal flag(boolean holds) {
        return holds ? BigDecimal.ONE : BigDecimal.ZERO;
    }

    /** The unrounded value of a measure or a combination of measures. */
    BigDecimal exact(Column column, DataRow row) {
        // a sum of people that is published has a number of its own
        return column.formula() == null || row.has(column.name())
                ? row.value(column.name())
                : exactSum(column.formula(), row);
    }

    /** Components that don't apply count nothing; when none applies, neither does the sum. */
    private BigDecimal exactSum(Formula formula, DataRow row) {
        BigDecimal plus = sum(formula.plus(), row);
        BigDecimal minus = sum(formula.minus(), row);
        if (minus == null) {
            return formula.minus().isEmpty() ? plus : null;
        }
        return plus == null ? null : plus.subtract(minus);
    }

    private BigDecimal sum(List<String> names, DataRow row) {
        BigDecimal sum = null;
        for (String name : names) {
            BigDecimal value = exact(definition.column(name), row);
            if (value != null) {
                sum = sum == null ? value : sum.add(value);
            }
        }
        return sum;
    }

    private BigDecimal part(Column column, DataRow row) {
        return column.kind() == Kind.RATIO ? exactSum(column.formula(), row) : exact(column, row);
    }

    private BigDecimal over(Column column, DataRow row) {
        return column.kind() == Kind.RATIO
                ? exact(definition.column(column.formula().over()), row)
                : BigDecimal.ONE;
    }

    private static BigDecimal scaled(BigDecimal value, Column column) {
        return value == null
                ? null
                : value.multiply(BigDecimal.valueOf(column.formula().factor()));
    }

    private static BigDecimal divided(BigDecimal value, BigDecimal over, Column column) {
        if (value == null || isNothing(over)) {
            return null;
        }
        return value.divide(over, column.decimals(), RoundingMode.HALF_UP);
    }

    private static boolean isNothing(BigDecimal value) {
        return value == null || value.signum() == 0;
    }

    private static BigDecimal rounded(BigDecimal value, Column column) {
        return value == null ? null : value.setScale(column.decimals(), RoundingMode.HALF_UP);
    }
}
