package uk.police.wmp.figures.disclosure;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * An equation between units that anybody can write down: the sum of the terms is a number that is known once the shown units
 * are.
 *
 * @param terms each unit with its coefficient
 * @param counts whether all are whole numbers of people and the equation is exact, so that bounds can be drawn from it
 * @param unlisted what belongs to the total and to no row: nought, or people that could be had by subtraction
 */
record Line(List<Term> terms, boolean counts, BigDecimal unlisted) {

    record Term(Unit unit, int coefficient) {}

    List<Term> unknown() {
        return terms.stream().filter(term -> term.unit().isSuppressed()).toList();
    }

    /** The smallest that is shown: the next to be suppressed. */
    Optional<Unit> smallestShown() {
        return terms.stream()
                .map(Term::unit)
                .filter(Unit::canComplement)
                .min(Comparator.<Unit, BigDecimal>comparing(unit -> unit.value.abs())
                        .thenComparing(unit -> unit.order));
    }

    boolean contains(Unit unit) {
        return terms.stream().anyMatch(term -> term.unit() == unit);
    }
}
