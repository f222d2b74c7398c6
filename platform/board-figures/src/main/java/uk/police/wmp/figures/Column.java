package uk.police.wmp.figures;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A column of a figure. Its name is what JSON, CSV and the query string call it ({@code leftInProbation}); the SQL selects it
 * under the same name in snake case ({@code left_in_probation}). Only dimensions, counts and measures come from the SQL: unrounded.
 * Percentages, averages, sums and changes are declared here by their components, and the platform computes them from the
 * unrounded components, rounds half up once.
 *
 * <p>A row whose dimension is null in SQL ({@code grouping sets}) is a total over that dimension; rows of unknown value must
 * therefore be given a name such as {@code NOT_STATED}. A measure that is null in SQL is not applicable ({@code [z]}).
 *
 * @param name camelCase, as callers see it
 * @param label for people, in the paper's words
 * @param kind where its values come from
 * @param unit {@code people}, {@code hours}, {@code percent}, {@code days}, {@code GBP}, {@code FTE}, {@code posts}, …; null for a dimension
 * @param decimals places that values are rounded to, half up
 * @param formula of a computed column
 * @param countedBy the disclosive count of people behind this measure, in proportion to which it is published
 * @param codeList the code list that a dimension's values are of
 * @param traits the rest
 */
public record Column(
        String name,
        String label,
        Kind kind,
        String unit,
        int decimals,
        Formula formula,
        String countedBy,
        String codeList,
        Set<Trait> traits) {

    /** What else there is to say of a column. */
    public enum Trait {
        /** A count of people that a protected characteristic, health or childhood singles out. */
        DISCLOSIVE,
        /** A whole number of records, which it leads to. */
        COUNT,
        /** Its total isn't the sum of its rows (a person can be in two): it is in the SQL's total row, or nowhere. */
        NOT_ADDITIVE,
        /** Used by formulas, quality notes or disclosure control, but not shown. */
        HIDDEN,
        /** A dimension whose values become columns. */
        ACROSS,
        /** Null means that nobody knows ({@code [x]}), not that there is no such thing ({@code [z]}). */
        UNKNOWN_WHEN_NULL
    }

    /** A dimension of codes or words. */
    public static Column dimension(String name, String label) {
        return new Column(name, label, Kind.TEXT);
    }

    /** A dimension of days. With a repeated {@code asAt}: {@code Column.day("asAt", "As at").across()}. */
    public static Column day(String name, String label) {
        return new Column(name, label, Kind.DAY);
    }

    /** A dimension of months: in SQL the first day of each, as in the parameter {@code :months}. */
    public static Column month(String name, String label) {
        return new Column(name, label, Kind.MONTH);
    }

    /** A dimension of calendar quarters: in SQL the first day of each, as in the parameter {@code :quarters}. */
    public static Column quarter(String name, String label) {
        return new Column(name, label, Kind.QUARTER);
    }

    /** A dimension of calendar years: in SQL the first day of each, as in {@code :years}. */
    public static Column year(String name, String label) {
        return new Column(name, label, Kind.YEAR);
    }

    /** A dimension of financial years, April to March: in SQL the first day of each, as in {@code :financial_years}. */
    public static Column financialYear(String name, String label) {
        return new Column(name, label, Kind.FINANCIAL_YEAR);
    }

    /** A whole number of people, or of what {@link #unit(String)} says, each of them a record that the figure leads to. */
    public static Column count(String name, String label) {
        return new Column(name, label, Kind.MEASURE).unit("people").with(Trait.COUNT);
    }

    /** A number with a unit, that the SQL gives unrounded. */
    public static Column measure(String name, String label, String unit, int decimals) {
        return new Column(name, label, Kind.MEASURE).unit(unit).decimals(decimals);
    }

    /** {@code percent("retentionPercent", "Retention", 1).of("recruited").minus("left").over("recruited")}. */
    public static Column percent(String name, String label, int decimals) {
        return computed(name, label, Kind.RATIO, "percent", decimals, 100);
    }

    /** {@code perThousand("outcomesPerThousand", "Outcomes", 1).of("outcomes").over("officers")}. */
    public static Column perThousand(String name, String label, int decimals) {
        return computed(name, label, Kind.RATIO, "per 1,000", decimals, 1_000);
    }

    /** {@code average("averageHours", "Average hours", "hours", 1).of("hours").over("specials")}. */
    public static Column average(String name, String label, String unit, int decimals) {
        return computed(name, label, Kind.RATIO, unit, decimals, 1);
    }

    /**
     * The lower of two rates divided by the higher: {@code impactRatio("sexImpactRatio", "…").of("femalePassed", "femaleCandidates",
     * "malePassed", "maleCandidates")}. Of one rate, {@link #among} groups: the row's by the highest.
     */
    public static Column impactRatio(String name, String label) {
        return computed(name, label, Kind.IMPACT_RATIO, "ratio", 2, 1);
    }

    /** 1 where the {@link #impactRatio} of the same four counts is below four fifths, else 0; absent where there is no such ratio. */
    public static Column belowFourFifths(String name, String label) {
        return computed(name, label, Kind.BELOW_FOUR_FIFTHS, "flag", 0, 1);
    }

    /** The row's rate divided by that of the largest of the groups: {@code relativeRate("…", "…").of("outcomes", "officers").among("group")}. */
    public static Column relativeRate(String name, String label) {
        return computed(name, label, Kind.RELATIVE_RATE, "ratio", 2, 1);
    }

    /** 1 where a count is of somebody, and of fewer than so many, else 0: chance alone moves what is said of them. */
    public static Column fewerThan(int few, String name, String label) {
        return computed(name, label, Kind.FEWER_THAN, "flag", 0, few);
    }

    /** {@code sum("overall", "Overall workforce").of("officers", "pcsos", "staff")}; {@link #minus} makes it a difference. */
    public static Column sum(String name, String label) {
        return computed(name, label, Kind.COMBINATION, "people", 0, 1);
    }

    /**
     * The proportionate change of a column from the earliest to the latest day of a figure with days {@link #across()}:
     * {@code change("changePercent", "Change", 1).of("ethnicMinorityPercent")}. From nothing there is no change: absent.
     */
    public static Column change(String name, String label, int decimals) {
        return computed(name, label, Kind.CHANGE, "percent", decimals, 100);
    }

    public Column of(String... names) {
        return formula(formula.of(names));
    }

    public Column minus(String... names) {
        return formula(formula.less(names));
    }

    public Column over(String denominator) {
        return formula(formula.dividedBy(denominator));
    }

    /** Compares the row's rate with those of the rows that differ from it in this dimension; what is no group is excepted. */
    public Column among(String dimension, String... except) {
        return formula(formula.comparedAmong(dimension, Set.of(except)));
    }

    /** Counts people whom the column's meaning singles out: they are published rounded (see {@link Trait#DISCLOSIVE}). */
    public Column disclosive() {
        return with(Trait.DISCLOSIVE);
    }

    /** Hours, days or pounds of the people that a disclosive count counts: published in proportion to it; a median (not additive) as it is. */
    public Column countedBy(String count) {
        return new Column(name, label, kind, unit, decimals, formula, count, codeList, traits);
    }

    /** See {@link Trait#NOT_ADDITIVE}. */
    public Column notAdditive() {
        return with(Trait.NOT_ADDITIVE);
    }

    /** See {@link Trait#HIDDEN}. */
    public Column hidden() {
        return with(Trait.HIDDEN);
    }

    /** Makes a column of each value of this dimension, for every measure, in the order of the query (days) or of the SQL. */
    public Column across() {
        return with(Trait.ACROSS);
    }

    /** See {@link Trait#UNKNOWN_WHEN_NULL}. */
    public Column unknownWhenNull() {
        return with(Trait.UNKNOWN_WHEN_NULL);
    }

    /** Values are codes of this list, whose labels charts and papers show. */
    public Column codes(String list) {
        return new Column(name, label, kind, unit, decimals, formula, countedBy, list, traits);
    }

    public Column unit(String of) {
        return new Column(name, label, kind, of, decimals, formula, countedBy, codeList, traits);
    }

    public Column decimals(int places) {
        return new Column(name, label, kind, unit, places, formula, countedBy, codeList, traits);
    }

    boolean is(Trait trait) {
        return traits.contains(trait);
    }

    String sqlName() {
        return snakeCase(name);
    }

    /** The columns that a formula is made of; none for a column that comes from the SQL. */
    List<String> components() {
        if (formula == null) {
            return List.of();
        }
        List<String> all = new ArrayList<>(formula.plus());
        all.addAll(formula.minus());
        if (formula.over() != null) {
            all.add(formula.over());
        }
        return all;
    }

    static String snakeCase(String camelCase) {
        return camelCase.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toLowerCase(java.util.Locale.ROOT);
    }

    private static Column computed(String name, String label, Kind kind, String unit, int decimals, int factor) {
        return new Column(name, label, kind).unit(unit).decimals(decimals).formula(Formula.times(factor));
    }

    private Column(String name, String label, Kind kind) {
        this(name, label, kind, null, 0, null, null, null, Set.of());
    }

    private Column formula(Formula made) {
        return new Column(name, label, kind, unit, decimals, made, countedBy, codeList, traits);
    }

    private Column with(Trait trait) {
        Set<Trait> more = EnumSet.of(trait);
        more.addAll(traits);
        return new Column(name, label, kind, unit, decimals, formula, countedBy, codeList, Set.copyOf(more));
    }
}
