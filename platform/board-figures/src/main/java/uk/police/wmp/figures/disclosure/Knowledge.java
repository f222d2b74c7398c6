package uk.police.wmp.figures.disclosure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;

/** Between which numbers every count must lie for somebody who knows what the counts of each partition add up to, to the last person. */
final class Knowledge {

    private final Map<Count, Long> least = new HashMap<>();
    private final Map<Count, Long> greatest = new HashMap<>();

    /**
     * @param low the least that a count can be by itself
     * @param high the greatest
     */
    Knowledge(List<List<Count>> partitions, ToLongFunction<Count> low, ToLongFunction<Count> high) {
        for (List<Count> partition : partitions) {
            for (Count count : partition) {
                least.put(count, low.applyAsLong(count));
                greatest.put(count, high.applyAsLong(count));
            }
        }
        boolean learnt = true;
        while (learnt) {
            learnt = false;
            for (List<Count> partition : partitions) {
                learnt |= learn(partition);
            }
        }
    }

    /** How many values the count may have. */
    long values(Count count) {
        return greatest.get(count) - least.get(count) + 1;
    }

    /** What a total leaves for each part when all others are as small, or as great, as they can be. */
    private boolean learn(List<Count> partition) {
        long total = 0;
        long allLeast = 0;
        long allGreatest = 0;
        for (Count count : partition) {
            total += count.exact();
            allLeast += least.get(count);
            allGreatest += greatest.get(count);
        }
        boolean learnt = false;
        for (Count count : partition) {
            long most = total - allLeast + least.get(count);
            long fewest = total - allGreatest + greatest.get(count);
            if (most < greatest.get(count)) {
                allGreatest -= greatest.get(count) - most;
                greatest.put(count, most);
                learnt = true;
            }
            if (fewest > least.get(count)) {
                allLeast += fewest - least.get(count);
                least.put(count, fewest);
                learnt = true;
            }
        }
        return learnt;
    }
}
