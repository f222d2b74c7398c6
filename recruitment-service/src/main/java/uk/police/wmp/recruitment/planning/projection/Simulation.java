package uk.police.wmp.recruitment.planning.projection;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import uk.police.wmp.recruitment.planning.projection.WorkforceProjection.LeaversFrom;
import uk.police.wmp.recruitment.planning.projection.WorkforceProjection.PlanProjection;
import uk.police.wmp.recruitment.planning.projection.WorkforceProjection.ProjectedMonth;

/**
 * Lives through a plan month by month. In each month people leave first, by the plan's own number if it has one, else by the rates
 * of their service; then the plan's joiners come; then all are a month older. Beside it goes a workforce that takes in, in place
 * of the plan's joiners, exactly as many whole people as its establishment needs.
 */
final class Simulation {

    private static final double MONTHS_A_YEAR = 12;

    private final Plan plan;
    private final Budget budget;
    private final TurnoverRates rates;
    private final boolean countedInFte;
    private final Cohorts people;
    private final Cohorts toBudget;
    private final List<ProjectedMonth> months = new ArrayList<>();
    private double joined;
    private Integer intake;

    Simulation(Plan plan, Budget budget, TurnoverRates rates, Cohorts present, boolean countedInFte) {
        this.plan = plan;
        this.budget = budget;
        this.rates = rates;
        this.countedInFte = countedInFte;
        this.people = present.copy();
        this.toBudget = present.copy();
    }

    /** From the day after {@code asAt} to the end of the last month. */
    PlanProjection run(LocalDate asAt, YearMonth last) {
        LocalDate from = asAt.plusDays(1);
        for (YearMonth month = YearMonth.from(from); !month.isAfter(last); month = month.plusMonths(1)) {
            live(from, month);
            from = month.plusMonths(1).atDay(1);
        }
        ProjectedMonth end = months.getLast();
        return new PlanProjection(
                plan.scenarioExternalId(),
                plan.name(),
                sum(ProjectedMonth::joiners),
                sum(ProjectedMonth::leavers),
                countedInFte ? sum(ProjectedMonth::leaversFte) : null,
                end.heads(),
                end.strength(),
                end.gap(),
                intake,
                List.copyOf(months));
    }

    private void live(LocalDate from, YearMonth month) {
        LocalDate to = month.atEndOfMonth();
        double years = (to.getDayOfMonth() - from.getDayOfMonth() + 1) / (double) month.lengthOfMonth() / MONTHS_A_YEAR;
        BigDecimal posts = budget.on(to);
        boolean first = months.isEmpty();
        BigDecimal openingHeads =
                first ? rounded(people.heads()) : months.getLast().heads();
        BigDecimal opening =
                first ? rounded(strength(people)) : months.getLast().strength();
        leave(people, from, to, years);
        double joiners = plan.joiners(from, to);
        BigDecimal joinersBefore = rounded(joined);
        joined += joiners;
        BigDecimal joinersNow = rounded(joined).subtract(joinersBefore);
        BigDecimal heads = rounded(people.heads() + joiners);
        double strength = strength(people) + joiners;
        join(people, joiners);
        leave(toBudget, from, to, years);
        Integer needed = posts == null ? null : needed(posts);
        join(toBudget, needed == null ? 0 : needed);
        intake = needed == null ? intake : Integer.valueOf(needed + (intake == null ? 0 : intake));
        // what is shown adds up: of numbers rounded each by itself it wouldn't
        months.add(new ProjectedMonth(
                month.atDay(1),
                openingHeads,
                opening,
                joinersNow,
                openingHeads.add(joinersNow).subtract(heads),
                countedInFte ? opening.add(joinersNow).subtract(rounded(strength)) : null,
                plan.saysWhoLeaves(from, to) ? LeaversFrom.PLAN : LeaversFrom.RATES,
                heads,
                rounded(strength),
                posts,
                posts == null
                        ? null
                        : rounded(BigDecimal.valueOf(strength).subtract(posts).doubleValue()),
                needed));
    }

    private BigDecimal sum(Function<ProjectedMonth, BigDecimal> of) {
        return months.stream().map(of).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private void leave(Cohorts workforce, LocalDate from, LocalDate to, double years) {
        if (plan.saysWhoLeaves(from, to)) {
            workforce.leave(plan.leavers(from, to));
        } else {
            workforce.leave(rates, years);
        }
    }

    private int needed(BigDecimal posts) {
        double missing = posts.doubleValue() - strength(toBudget);
        // a hair above a whole number is the arithmetic's, not a person
        return (int) Math.max(0, Math.ceil(missing - 1e-9));
    }

    /** The newcomers have no service yet when everybody else is a month older. */
    private static void join(Cohorts workforce, double joiners) {
        workforce.age();
        workforce.add(0, joiners, joiners);
    }

    private double strength(Cohorts workforce) {
        return countedInFte ? workforce.fte() : workforce.heads();
    }

    private static BigDecimal rounded(double value) {
        return BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP);
    }
}
