package uk.police.wmp.figures.disclosure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.police.wmp.figures.disclosure.Line.Term;

/** Units and the equations between them; {@link #protect} suppresses what else must go so that no small unit can be worked out. */
public final class Lines {

    private final int threshold;
    private final List<Unit> units = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();

    /** @param threshold the smallest number of people that may be shown */
    public Lines(int threshold) {
        this.threshold = threshold;
    }

    public Unit unit(BigDecimal value) {
        Unit unit = new Unit(units.size(), value);
        units.add(unit);
        return unit;
    }

    public boolean isSmall(BigDecimal people) {
        return people != null && people.signum() != 0 && people.abs().compareTo(BigDecimal.valueOf(threshold)) < 0;
    }

    /** The parts and their total. A part that isn't listed, and is had by subtraction, must not be small either. */
    public void total(Unit total, List<Unit> parts, boolean additive) {
        if (parts.isEmpty()) {
            return;
        }
        List<Term> terms = new ArrayList<>();
        BigDecimal unlisted = total.value;
        for (Unit part : parts) {
            terms.add(new Term(part, 1));
            unlisted = unlisted.subtract(part.value);
        }
        terms.add(new Term(total, -1));
        boolean exact = additive && unlisted.signum() >= 0;
        lines.add(new Line(terms, exact, exact ? unlisted : BigDecimal.ZERO));
    }

    /** Parts whose total isn't shown, but may well be known from elsewhere. */
    public void unshownTotal(List<Unit> parts, boolean additive) {
        if (parts.size() > 1) {
            lines.add(new Line(parts.stream().map(part -> new Term(part, 1)).toList(), additive, BigDecimal.ZERO));
        }
    }

    /** A sum of units with signs that is a public number. */
    public void equation(Map<Unit, Integer> signed, boolean counts) {
        Map<Unit, Integer> terms = new LinkedHashMap<>(signed);
        terms.values().removeIf(coefficient -> coefficient == 0);
        if (!terms.isEmpty()) {
            List<Term> list = new ArrayList<>();
            terms.forEach((unit, coefficient) -> list.add(new Term(unit, coefficient)));
            lines.add(new Line(list, counts, BigDecimal.ZERO));
        }
    }

    /**
     * Until nothing is exposed: a line with one suppressed unit gets a second, the smallest that is shown; then, while
     * what all lines say together gives a small unit away, or narrows it more than its suppression does, another.
     */
    public void protect() {
        List<Unit> beyondHelp = new ArrayList<>();
        while (true) {
            if (completeLines()) {
                continue;
            }
            Optional<Unit> exposed = Exposure.of(lines, threshold).first(units, beyondHelp);
            if (exposed.isEmpty()) {
                return;
            }
            if (!hideAnother(exposed.get())) {
                beyondHelp.add(exposed.get());
            }
        }
    }

    private boolean completeLines() {
        boolean changed = false;
        for (Line line : lines) {
            int unknown = line.unknown().size();
            if (unknown == 1 || (unknown == 0 && isSmall(line.unlisted()))) {
                Optional<Unit> next = line.smallestShown();
                next.ifPresent(Unit::suppress);
                changed |= next.isPresent();
            }
        }
        return changed;
    }

    /** In the unit's own lines if there is one left to hide, else in the lines that hang together with them. */
    private boolean hideAnother(Unit exposed) {
        List<Line> reached = new ArrayList<>(
                lines.stream().filter(line -> line.contains(exposed)).toList());
        for (int i = 0; i < reached.size(); i++) {
            Optional<Unit> next = reached.get(i).smallestShown();
            if (next.isPresent()) {
                next.get().suppress();
                return true;
            }
            for (Term term : reached.get(i).unknown()) {
                lines.stream()
                        .filter(line -> line.contains(term.unit()) && !reached.contains(line))
                        .forEach(reached::add);
            }
        }
        return false;
    }
}
