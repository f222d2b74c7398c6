package uk.police.wmp.local.attack;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chocosolver.solver.Model;
import org.chocosolver.solver.Solver;
import org.chocosolver.solver.search.strategy.Search;
import org.chocosolver.solver.search.strategy.selectors.variables.FirstFail;
import org.chocosolver.solver.variables.IntVar;

/**
 * Which numbers a small count can be for all that is known. That it can be one is shown by a whole world of numbers in which it is and
 * everything published holds; that it can't, by the solver having tried all. Worlds that differ from the true one near the count only
 * are tried first: such a world is as good as any.
 */
final class Attack {

    /** Fewer, and the attacker knows the count or between which two it lies. */
    static final int VALUES_NEEDED = 3;

    private static final int[] HOPS = {1, 2, 3, 4, 6, 8, Integer.MAX_VALUE};
    private static final String PATIENCE = "20s";
    private static final String FIRST_PATIENCE = "1s";

    private final Alike alike = new Alike();
    private final Map<Cell, List<Relation>> relationsOf = new IdentityHashMap<>();

    Attack(List<Relation> relations) {
        for (Relation relation : relations) {
            if (!relation.holds()) {
                throw new IllegalArgumentException("That isn't so: " + relation);
            }
            if (relation.saysThatTwoAreOne()) {
                alike.join(relation.cells().getFirst(), relation.cells().getLast());
            }
        }
        relations.stream()
                .filter(relation -> !relation.saysThatTwoAreOne())
                .map(relation ->
                        new Relation(relation.cells().stream().map(alike::one).toList(), relation.signs()))
                .filter(Relation::tells)
                .collect(Collectors.toMap(Relation::id, relation -> relation, (one, same) -> one, LinkedHashMap::new))
                .values()
                .forEach(this::add);
    }

    private void add(Relation relation) {
        relation.cells().stream()
                .filter(cell -> !cell.isKnown())
                .forEach(cell -> relationsOf
                        .computeIfAbsent(cell, key -> new ArrayList<>())
                        .add(relation));
    }

    /** At most {@link #VALUES_NEEDED} of the numbers that the count can be. */
    Set<Long> values(Cell given) {
        Cell cell = alike.one(given);
        Set<Long> found = new HashSet<>(Set.of(cell.exact()));
        if (cell.isKnown()) {
            return found;
        }
        int size = -1;
        for (int hops : HOPS) {
            Set<Relation> near = near(cell, hops);
            if (near.size() > size) {
                size = near.size();
                tryOthers(cell, near, hops, found);
            }
            if (found.size() >= VALUES_NEEDED) {
                break;
            }
        }
        return found;
    }

    /** Of a group of one that is public, each part is none or one, whatever is published of the parts. */
    boolean isPartOfOnePerson(Cell given) {
        Cell cell = alike.one(given);
        return relationsOf.getOrDefault(cell, List.of()).stream()
                .anyMatch(relation -> relation.saysOfOnePerson(1) || relation.saysOfOnePerson(-1));
    }

    private Set<Relation> near(Cell start, int hops) {
        Set<Relation> near = Collections.newSetFromMap(new IdentityHashMap<>());
        Set<Cell> reached = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Cell> frontier = List.of(start);
        reached.add(start);
        for (int hop = 0; hop < hops && !frontier.isEmpty(); hop++) {
            List<Cell> next = new ArrayList<>();
            for (Cell cell : frontier) {
                for (Relation relation : relationsOf.getOrDefault(cell, List.of())) {
                    if (near.add(relation)) {
                        relation.cells().stream()
                                .filter(other -> !other.isKnown() && reached.add(other))
                                .forEach(next::add);
                    }
                }
            }
            frontier = next;
        }
        return near;
    }

    private void tryOthers(Cell cell, Set<Relation> near, int hops, Set<Long> found) {
        List<Long> others = new ArrayList<>();
        for (long value = cell.least(); value <= cell.greatest(); value++) {
            if (!found.contains(value)) {
                others.add(value);
            }
        }
        others.sort(Comparator.comparingLong(value -> Math.abs(value - cell.exact())));
        for (long value : others) {
            if (found.size() < VALUES_NEEDED && isPossible(cell, value, near, hops == Integer.MAX_VALUE)) {
                found.add(value);
            }
        }
    }

    /** @param whole whether a no is a no: all that hangs together is among the relations */
    private boolean isPossible(Cell cell, long value, Set<Relation> near, boolean whole) {
        Model model = new Model();
        Map<Cell, IntVar> variables = new IdentityHashMap<>();
        Set<Cell> free = Collections.newSetFromMap(new IdentityHashMap<>());
        near.forEach(relation -> relation.cells().stream()
                .filter(other -> near.containsAll(relationsOf.getOrDefault(other, List.of())))
                .forEach(free::add));
        free.add(cell);
        Set<Relation> all = Collections.newSetFromMap(new IdentityHashMap<>());
        all.addAll(near);
        all.addAll(relationsOf.getOrDefault(cell, List.of()));
        for (Relation relation : all) {
            IntVar[] terms = relation.cells().stream()
                    .map(other -> variables.computeIfAbsent(
                            other, key -> variable(model, key, free.contains(key), key == cell ? value : null)))
                    .toArray(IntVar[]::new);
            model.scalar(terms, relation.signs(), "=", 0).post();
        }
        Solver solver = model.getSolver();
        Map<IntVar, Integer> truth = new IdentityHashMap<>();
        variables.forEach((key, variable) -> truth.put(variable, (int) key.exact()));
        IntVar[] decided = variables.values().toArray(IntVar[]::new);
        if (decided.length > 0) {
            solver.setSearch(Search.intVarSearch(
                    new FirstFail(model), variable -> nearest(variable, truth.getOrDefault(variable, 0)), decided));
        }
        solver.limitTime(whole ? PATIENCE : FIRST_PATIENCE);
        boolean possible = solver.solve();
        if (!possible && whole && solver.isStopCriterionMet()) {
            throw new IllegalStateException("Not decided within " + PATIENCE + ": " + cell + " = " + value);
        }
        return possible;
    }

    private static IntVar variable(Model model, Cell cell, boolean free, Long value) {
        if (value != null) {
            return model.intVar(Math.toIntExact(value));
        }
        return free && !cell.isKnown()
                ? model.intVar(Math.toIntExact(cell.least()), Math.toIntExact(cell.greatest()))
                : model.intVar(Math.toIntExact(cell.exact()));
    }

    private static int nearest(IntVar variable, int truth) {
        return IntStream.iterate(variable.getLB(), v -> v != Integer.MAX_VALUE, variable::nextValue)
                .boxed()
                .min(Comparator.comparingInt(v -> Math.abs(v - truth)))
                .orElseThrow();
    }
}
