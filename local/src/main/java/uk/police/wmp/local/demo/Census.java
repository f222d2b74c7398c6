package uk.police.wmp.local.demo;

import java.time.LocalDate;

/**
 * A head count on a day, and who left since the count before it. Those who joined follow: they make up the difference.
 *
 * @param minority of the heads, from ethnic minority groups
 * @param leavers in all since the count before, of which {@code minorityLeavers}
 * @param becomeOfficers of the leavers, those who join as police officers the next day, of which {@code minorityBecomeOfficers}
 */
record Census(
        LocalDate day,
        int heads,
        int minority,
        int leavers,
        int minorityLeavers,
        int becomeOfficers,
        int minorityBecomeOfficers) {

    static Census first(String day, int heads, int minority) {
        return new Census(LocalDate.parse(day), heads, minority, 0, 0, 0, 0);
    }

    static Census of(String day, int heads, int minority, int leavers, int minorityLeavers) {
        return new Census(LocalDate.parse(day), heads, minority, leavers, minorityLeavers, 0, 0);
    }

    Census becomingOfficers(int all, int ofMinority) {
        return new Census(day, heads, minority, leavers, minorityLeavers, all, ofMinority);
    }

    int heads(boolean ofMinority) {
        return ofMinority ? minority : heads - minority;
    }

    int leavers(boolean ofMinority) {
        return ofMinority ? minorityLeavers : leavers - minorityLeavers;
    }

    int becomeOfficers(boolean ofMinority) {
        return ofMinority ? minorityBecomeOfficers : becomeOfficers - minorityBecomeOfficers;
    }

    int joiners(Census before, boolean ofMinority) {
        return heads(ofMinority) - before.heads(ofMinority) + leavers(ofMinority);
    }
}
