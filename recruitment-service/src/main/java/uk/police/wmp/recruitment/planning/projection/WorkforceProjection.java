package uk.police.wmp.recruitment.planning.projection;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * The adopted plan and the scenarios asked for, projected from one day's workforce by one set of rates.
 *
 * @param asAt the day whose workforce it starts from
 * @param to the last day of the last month
 * @param workerType the type of worker that is projected
 * @param unitExternalId absent for the whole force
 * @param strengthUnit FTE, or HEADS for those who are counted by head
 * @param turnoverFrom where the turnover period begins, which ends on asAt
 * @param turnover the rates of leaving by length of service, of the whole force, and what they were reckoned from
 * @param projections the adopted plan first
 */
record WorkforceProjection(
        LocalDate asAt,
        LocalDate to,
        String workerType,
        String unitExternalId,
        String strengthUnit,
        LocalDate turnoverFrom,
        List<ServiceBand> turnover,
        List<PlanProjection> projections) {

    /**
     * How fast people of a length of service leave: leavers divided by the years that they and their peers served.
     *
     * @param fromYears completed years of service
     * @param toYears the years at which the next band begins; absent for the last
     * @param leavers who left in the turnover period
     * @param personYears served in the turnover period by everybody while in this band
     * @param leavingPercentPerYear absent when nobody served
     */
    record ServiceBand(
            int fromYears, Integer toYears, long leavers, BigDecimal personYears, BigDecimal leavingPercentPerYear) {}

    /**
     * What one plan comes to.
     *
     * @param scenarioExternalId absent for the adopted plan
     * @param name the name of the scenario, or {@code Adopted plan}
     * @param joiners over all months
     * @param leavers heads, over all months
     * @param leaversFte what they were in full-time equivalents; absent for those who are counted by head
     * @param closingHeads at the end of the last month
     * @param closingStrength at the end of the last month
     * @param closingGap that strength less its establishment; absent without an establishment
     * @param intakeToClose who would have to join over all months, in place of the plan's joiners; absent without an
     *     establishment
     * @param months in their order, the last being that of {@code to}
     */
    record PlanProjection(
            String scenarioExternalId,
            String name,
            BigDecimal joiners,
            BigDecimal leavers,
            BigDecimal leaversFte,
            BigDecimal closingHeads,
            BigDecimal closingStrength,
            BigDecimal closingGap,
            Integer intakeToClose,
            List<ProjectedMonth> months) {}

    /** Where the leavers of a month come from. */
    enum LeaversFrom {
        /** Lines of the plan. */
        PLAN,
        /** The rates by length of service. */
        RATES
    }

    /**
     * One month of a plan; the first and the last may be parts of one. It adds up as it is shown: opening heads and joiners, less
     * leavers, are the heads at its end; opening strength and joiners (who work full time), less the leavers' full-time equivalents, are
     * the strength.
     *
     * @param month its first day
     * @param openingHeads at its beginning
     * @param opening strength at its beginning
     * @param joiners heads
     * @param leavers heads
     * @param leaversFte what they were in full-time equivalents; absent for those who are counted by head
     * @param leaversFrom whether the leavers are those of the plan's lines, or follow from the rates
     * @param heads at its end
     * @param strength at its end
     * @param establishment posts budgeted on its last day; absent when there are none
     * @param gap strength less establishment: negative where posts are vacant
     * @param intakeToClose whole people who would have to join in this month, in place of the plan's joiners, for strength to
     *     meet the establishment, if those of the months before did
     */
    record ProjectedMonth(
            LocalDate month,
            BigDecimal openingHeads,
            BigDecimal opening,
            BigDecimal joiners,
            BigDecimal leavers,
            BigDecimal leaversFte,
            LeaversFrom leaversFrom,
            BigDecimal heads,
            BigDecimal strength,
            BigDecimal establishment,
            BigDecimal gap,
            Integer intakeToClose) {}

    /** A month of a plan as a line of a file; the components are those of {@link ProjectedMonth}. */
    record ProjectedLine(
            String scenarioExternalId,
            String name,
            LocalDate month,
            BigDecimal openingHeads,
            BigDecimal opening,
            BigDecimal joiners,
            BigDecimal leavers,
            BigDecimal leaversFte,
            LeaversFrom leaversFrom,
            BigDecimal heads,
            BigDecimal strength,
            BigDecimal establishment,
            BigDecimal gap,
            Integer intakeToClose) {}

    Stream<ProjectedLine> lines() {
        return projections.stream()
                .flatMap(plan -> plan.months().stream()
                        .map(month -> new ProjectedLine(
                                plan.scenarioExternalId(),
                                plan.name(),
                                month.month(),
                                month.openingHeads(),
                                month.opening(),
                                month.joiners(),
                                month.leavers(),
                                month.leaversFte(),
                                month.leaversFrom(),
                                month.heads(),
                                month.strength(),
                                month.establishment(),
                                month.gap(),
                                month.intakeToClose())));
    }
}
