package uk.police.wmp.local.attack;

import java.io.IOException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import uk.police.wmp.local.system.StartedSystem;

/** Somebody with {@code figures:read} alone who has asked a system everything that there is to ask over some months. */
public final class Outsider {

    private final PublishedFigures figures;

    private Outsider(PublishedFigures figures) {
        this.figures = figures;
    }

    /** @param services by their names in the environment ({@code RECRUITMENT}) */
    public static Outsider of(StartedSystem system, List<String> services, YearMonth from, YearMonth to)
            throws IOException, InterruptedException {
        PublishedFigures figures = new PublishedFigures(
                services.stream().map(system::origin).toList(), system.token("figures:read"), system.token("all"));
        figures.ask(from, to);
        return new Outsider(figures);
    }

    /** The figures under disclosure control that said nothing at all. */
    Set<String> silent() {
        return figures.silent();
    }

    /** The share of numbers under disclosure control that were withheld. */
    double withheld() {
        return (double) figures.withheld() / (figures.shown() + figures.withheld());
    }

    /**
     * Small counts that are known, or known to be one of two numbers; how many were tried is printed.
     *
     * @param few fewer small counts than this are next to nothing to find, which proves nothing
     */
    public List<String> finds(int few) {
        List<Relation> relations = Relations.in(figures.answers());
        Attack attack = new Attack(relations);
        List<Cell> small = figures.answers().stream()
                .flatMap(answer -> answer.cells().stream())
                .filter(cell -> cell.isSmall() && !cell.isKnown())
                .toList();
        List<String> found = new ArrayList<>();
        for (Cell cell : small) {
            Set<Long> values = attack.values(cell);
            boolean saidByTheGroup = values.size() == 2 && attack.isPartOfOnePerson(cell);
            if (values.size() < Attack.VALUES_NEEDED && !saidByTheGroup) {
                found.add(cell.name() + " is one of " + values);
            }
        }
        System.out.printf(
                "%d answers; %d numbers under disclosure control shown, %d withheld; %d relations; %d small counts tried, %d found%n",
                figures.answers().size(),
                figures.shown(),
                figures.withheld(),
                relations.size(),
                small.size(),
                found.size());
        if (small.size() < few) {
            throw new IllegalStateException("There was next to nothing to find");
        }
        return found;
    }
}
