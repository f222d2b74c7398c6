package uk.police.wmp.local.demo.officers;

import java.time.LocalDate;
import java.util.List;
import uk.police.wmp.local.demo.Plan;
import uk.police.wmp.local.demo.people.Census;
import uk.police.wmp.local.demo.people.WorkerType;

/** The officers of a census rank by rank, from the top down; constables are those who hold none of the ranks above. */
record Ranks(Census all, List<Heads> above) {

    /** @param yearlyLeavers percent of the rank who leave in a year of their own accord */
    record Rank(String rank, int yearlyLeavers) {}

    private record Heads(LocalDate day, String rank, int heads, int minority) {}

    /** From the top down; the last is the rank that officers join in. */
    static final List<Rank> NAMES = Plan.rows("officers/ranks", Rank.class);

    static final int CONSTABLE = NAMES.size() - 1;

    static List<Ranks> atCensuses() {
        List<Heads> heads = Plan.rows("officers/rank-heads", Heads.class);
        return Census.of(WorkerType.POLICE_OFFICER).stream()
                .map(census -> new Ranks(
                        census,
                        heads.stream()
                                .filter(one -> one.day().equals(census.day()))
                                .toList()))
                .toList();
    }

    int heads(int rank, boolean ofMinority) {
        if (rank == CONSTABLE) {
            int others = 0;
            for (int i = 0; i < rank; i++) {
                others += heads(i, ofMinority);
            }
            return all.heads(ofMinority) - others;
        }
        Heads one = above.get(rank);
        return ofMinority ? one.minority() : one.heads() - one.minority();
    }
}
