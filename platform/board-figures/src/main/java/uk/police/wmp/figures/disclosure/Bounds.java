package uk.police.wmp.figures.disclosure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.math3.optim.MaxIter;
import org.apache.commons.math3.optim.linear.LinearConstraint;
import org.apache.commons.math3.optim.linear.LinearConstraintSet;
import org.apache.commons.math3.optim.linear.LinearObjectiveFunction;
import org.apache.commons.math3.optim.linear.NonNegativeConstraint;
import org.apache.commons.math3.optim.linear.Relationship;
import org.apache.commons.math3.optim.linear.SimplexSolver;
import org.apache.commons.math3.optim.linear.UnboundedSolutionException;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import uk.police.wmp.figures.disclosure.Line.Term;

/**
 * Between which numbers a suppressed count must be for all that the lines say together: linear programming, with each suppressed
 * count at least one (noughts aren't suppressed) and no more than what it is a part of.
 */
final class Bounds {

    /** Where this many counts hang together there is no narrowing them, and a solver would take long to say so. */
    private static final int MANY = 120;

    private static final int STEPS = 10_000;
    private static final double TOLERANCE = 1e-6;

    private final List<Line> lines;
    private final Map<Unit, Set<Unit>> together = new HashMap<>();

    Bounds(List<Line> lines) {
        this.lines = lines.stream()
                .filter(line -> line.counts() && !line.unknown().isEmpty())
                .toList();
        for (Line line : this.lines) {
            Set<Unit> joined = new LinkedHashSet<>();
            for (Term term : line.unknown()) {
                joined.addAll(together.getOrDefault(term.unit(), Set.of(term.unit())));
            }
            joined.forEach(unit -> together.put(unit, joined));
        }
    }

    /** Whether less than this lies between the least and the greatest that the count can be, and less than without the lines. */
    boolean narrow(Unit unit, int width) {
        Set<Unit> group = together.get(unit);
        if (group == null || group.size() > MANY) {
            return false;
        }
        double before = unit.ceiling() == null
                ? Double.POSITIVE_INFINITY
                : Math.max(0, unit.ceiling().doubleValue() - 1);
        double wanted = Math.min(width, before);
        return wanted > 0 && between(unit, List.copyOf(group)) < wanted - TOLERANCE;
    }

    private double between(Unit unit, List<Unit> group) {
        List<LinearConstraint> constraints = new ArrayList<>();
        for (Line line : lines) {
            if (group.contains(line.unknown().getFirst().unit())) {
                constraints.add(constraint(line, group));
            }
        }
        for (Unit part : group) {
            if (part.ceiling() != null) {
                double[] one = new double[group.size()];
                one[group.indexOf(part)] = 1;
                constraints.add(new LinearConstraint(
                        one,
                        Relationship.LEQ,
                        Math.max(part.value.doubleValue(), part.ceiling().doubleValue()) - 1));
            }
        }
        double[] objective = new double[group.size()];
        objective[group.indexOf(unit)] = 1;
        double most = best(objective, constraints, GoalType.MAXIMIZE);
        return most == Double.POSITIVE_INFINITY ? most : most - best(objective, constraints, GoalType.MINIMIZE);
    }

    /** In terms of how much each count is above one, so that no variable is negative. */
    private static LinearConstraint constraint(Line line, List<Unit> group) {
        double[] coefficients = new double[group.size()];
        BigDecimal sum = BigDecimal.ZERO;
        for (Term term : line.unknown()) {
            coefficients[group.indexOf(term.unit())] += term.coefficient();
            sum = sum.add(term.unit().value.subtract(BigDecimal.ONE).multiply(BigDecimal.valueOf(term.coefficient())));
        }
        return new LinearConstraint(coefficients, Relationship.EQ, sum.doubleValue());
    }

    private static double best(double[] objective, List<LinearConstraint> constraints, GoalType goal) {
        try {
            return new SimplexSolver()
                    .optimize(
                            new LinearObjectiveFunction(objective, 0),
                            new LinearConstraintSet(constraints),
                            goal,
                            new NonNegativeConstraint(true),
                            new MaxIter(STEPS))
                    .getValue();
        } catch (UnboundedSolutionException noBound) {
            return Double.POSITIVE_INFINITY;
        }
    }
}
