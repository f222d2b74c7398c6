package uk.police.wmp.local.demo.people;

import java.time.LocalDate;
import java.util.List;
import uk.police.wmp.local.demo.Plan;

/**
 * A head count on a day, and who left since the count before it. Those who joined follow: they make up the difference.
 *
 * @param minority of the heads, from ethnic minority groups
 * @param leavers in all since the count before, of which {@code minorityLeavers}
 * @param becomeOfficers of the leavers, those who join as police officers the next day, of which {@code minorityBecomeOfficers}
 */
public record Census(
        WorkerType workerType,
        LocalDate day,
        int heads,
        int minority,
        int leavers,
        int minorityLeavers,
        int becomeOfficers,
        int minorityBecomeOfficers) {

    /** In the order of their days. */
    public static List<Census> of(WorkerType type) {
        return Plan.rows("people/censuses", Census.class).stream()
                .filter(census -> census.workerType() == type)
                .toList();
    }

    public int heads(boolean ofMinority) {
        return ofMinority ? minority : heads - minority;
    }

    public int leavers(boolean ofMinority) {
        return ofMinority ? minorityLeavers : leavers - minorityLeavers;
    }

    int becomeOfficers(boolean ofMinority) {
        return ofMinority ? minorityBecomeOfficers : becomeOfficers - minorityBecomeOfficers;
    }

    public int joiners(Census before, boolean ofMinority) {
        return heads(ofMinority) - before.heads(ofMinority) + leavers(ofMinority);
    }
}
