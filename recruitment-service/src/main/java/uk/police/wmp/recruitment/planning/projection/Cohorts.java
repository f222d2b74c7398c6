package uk.police.wmp.recruitment.planning.projection;

import java.util.Arrays;

/**
 * People by completed months of service, with the full-time equivalents that they are. They leave at the rate of their length of
 * service, grow a month older together, and are joined by newcomers who work full time.
 */
final class Cohorts {

    private static final int MONTHS = 60 * 12;

    private final double[] heads;
    private final double[] fte;

    Cohorts() {
        this(new double[MONTHS], new double[MONTHS]);
    }

    private Cohorts(double[] heads, double[] fte) {
        this.heads = heads;
        this.fte = fte;
    }

    Cohorts copy() {
        return new Cohorts(heads.clone(), fte.clone());
    }

    void add(int monthsOfService, double people, double fullTimeEquivalents) {
        int cohort = Math.clamp(monthsOfService, 0, MONTHS - 1);
        heads[cohort] += people;
        fte[cohort] += fullTimeEquivalents;
    }

    double heads() {
        return Arrays.stream(heads).sum();
    }

    double fte() {
        return Arrays.stream(fte).sum();
    }

    /** So many leave, of every length of service alike; never more than there are. */
    void leave(double leavers) {
        double there = heads();
        double share = there == 0 ? 0 : Math.min(1, leavers / there);
        for (int cohort = 0; cohort < MONTHS; cohort++) {
            shrink(cohort, share);
        }
    }

    /** Everybody is exposed to the rate of his or her service for a part of a year. */
    void leave(TurnoverRates rates, double years) {
        for (int cohort = 0; cohort < MONTHS; cohort++) {
            double share = 1 - Math.exp(-rates.perYear(cohort) * years);
            shrink(cohort, share);
        }
    }

    /** A month later. The longest serving stay together. */
    void age() {
        age(heads);
        age(fte);
    }

    private void shrink(int cohort, double share) {
        heads[cohort] *= 1 - share;
        fte[cohort] *= 1 - share;
    }

    private static void age(double[] people) {
        double longest = people[MONTHS - 1] + people[MONTHS - 2];
        System.arraycopy(people, 0, people, 1, MONTHS - 1);
        people[0] = 0;
        people[MONTHS - 1] = longest;
    }
}
