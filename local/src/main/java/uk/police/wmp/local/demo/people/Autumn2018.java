package uk.police.wmp.local.demo.people;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import uk.police.wmp.local.demo.Plan;

/**
 * What the paper of autumn 2018 says of one type of worker.
 *
 * @param women among the heads of the day
 * @param strength in full-time equivalents; null for special constables, who have no contract
 * @param neverAway who had no day's absence in twelve months; null where the paper doesn't say
 * @param womenPercent among those who aren't counted on the day
 */
public record Autumn2018(WorkerType workerType, int women, BigDecimal strength, Integer neverAway, int womenPercent) {

    public static final LocalDate DAY = Plan.day("people.counted-on");

    private static final Map<WorkerType, Autumn2018> ALL =
            Plan.rowsBy(Autumn2018::workerType, "people/autumn-2018", Autumn2018.class);

    public static Autumn2018 of(WorkerType type) {
        return ALL.get(type);
    }
}
