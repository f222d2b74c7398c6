package uk.police.wmp.figures.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The counts of a table, and what some of them add up to. Totals are often public to the last person in another figure, so each is
 * taken as known: {@link #settle} turns the rounding of a neighbour where the known sums would otherwise leave a small count
 * fewer than three values.
 */
public final class Counts {

    /** For a count that is part of no group whose size is public. */
    public static final long NO_LIMIT = 1L << 40;

    /** A count is given away when it is known to be one of so many values or fewer. */
    private static final int TOO_FEW_VALUES = 2;

    private final FixedRounding rounding;
    private final List<Count> all = new ArrayList<>();
    private final List<List<Count>> partitions = new ArrayList<>();
    private final Map<Count, List<List<Count>>> partitionsOf = new HashMap<>();
    private final Set<Count> turned = new HashSet<>();

    public Counts(FixedRounding rounding) {
        this.rounding = rounding;
    }

    /**
     * @param subject what is counted: the same for the same people in every table
     * @param most what anybody knows that it can't exceed
     */
    public Count count(long exact, long most, String subject) {
        Count count = new Count(exact, Math.min(most, NO_LIMIT), rounding, subject);
        all.add(count);
        return count;
    }

    /** Counts whose sum somebody may know. */
    public void addUp(List<Count> parts) {
        if (parts.size() > 1) {
            List<Count> partition = List.copyOf(parts);
            partitions.add(partition);
            partition.forEach(part -> partitionsOf
                    .computeIfAbsent(part, first -> new ArrayList<>())
                    .add(partition));
        }
    }

    /** Until no small count is given away by sums; where turning doesn't help, the counts around it are hidden. */
    public void settle() {
        Knowledge ofTheSumsAlone = new Knowledge(partitions, count -> 0, Count::most);
        Optional<Count> given;
        while ((given = givenAway(ofTheSumsAlone)).isPresent()) {
            if (!turnANeighbour(given.get(), ofTheSumsAlone)) {
                hideAround(given.get());
            }
        }
    }

    private Optional<Count> givenAway(Knowledge ofTheSumsAlone) {
        Knowledge ofReaders = ofReaders();
        return all.stream()
                .filter(count -> isGivenAway(count, ofReaders, ofTheSumsAlone))
                .findFirst();
    }

    private Knowledge ofReaders() {
        return new Knowledge(partitions, Count::least, Count::greatest);
    }

    /** Not what the sums give away by themselves: that there is one person, and of one of two kinds. */
    private boolean isGivenAway(Count count, Knowledge ofReaders, Knowledge ofTheSumsAlone) {
        return count.isSmall()
                && partitionsOf.containsKey(count)
                && ofReaders.values(count) <= TOO_FEW_VALUES
                && ofReaders.values(count) < ofTheSumsAlone.values(count);
    }

    /** The one that is rounded furthest, if the count isn't given away afterwards. Each is turned once, or two would take turns for ever. */
    private boolean turnANeighbour(Count given, Knowledge ofTheSumsAlone) {
        List<Count> candidates = new ArrayList<>(neighbours(given));
        candidates.sort(Comparator.comparingLong(Count::error).reversed());
        candidates.add(given);
        candidates.removeAll(turned);
        for (Count candidate : candidates) {
            if (candidate.turn()) {
                if (!isGivenAway(given, ofReaders(), ofTheSumsAlone)) {
                    return turned.add(candidate);
                }
                candidate.turn();
            }
        }
        return false;
    }

    /** It and those that it adds up with; when they are hidden already, those that they add up with, and so on. */
    private void hideAround(Count given) {
        Set<Count> ring = new LinkedHashSet<>(Set.of(given));
        while (ring.stream().allMatch(Count::isHidden)) {
            new ArrayList<>(ring).forEach(count -> ring.addAll(neighbours(count)));
        }
        ring.forEach(Count::hide);
    }

    private Set<Count> neighbours(Count count) {
        Set<Count> neighbours = new LinkedHashSet<>();
        partitionsOf.get(count).forEach(neighbours::addAll);
        neighbours.remove(count);
        return neighbours;
    }
}
