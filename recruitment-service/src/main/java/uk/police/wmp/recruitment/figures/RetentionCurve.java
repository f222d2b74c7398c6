package uk.police.wmp.recruitment.figures;

import jakarta.enterprise.context.ApplicationScoped;
import uk.police.wmp.figures.Chart;
import uk.police.wmp.figures.Column;
import uk.police.wmp.figures.Figure;
import uk.police.wmp.figures.FigureDefinition;
import uk.police.wmp.figures.Filter;
import uk.police.wmp.figures.RecordsBehind;
import uk.police.wmp.figures.TimeShape;

/** Share of student officers still serving after n months, by entry route and year of intake (Kaplan and Meier). */
@ApplicationScoped
class RetentionCurve implements Figure {

    // Started on 10 January: month 1 is completed on 10 February. Last day 9 February: left in month 1; 10 February: in
    // month 2. As at 9 March nobody of this start is at risk in month 2, whoever may have left in it: it isn't over for
    // those who stayed either. Who started on 31 January completes month 1 on 28 February: a month's last day stands
    // for those that it lacks.
    private static final String SQL = """
            with student as (
                select o.entry_route, r.position, extract(year from o.started_on)::int as intake_year,
                       least(:months, c.to_day - (o.started_on + c.to_day * interval '1 month' > :as_at)::int) as observed,
                       case when o.left_on < :as_at
                            then c.to_leaving - (o.started_on + c.to_leaving * interval '1 month' > o.left_on)::int + 1 end as left_in_month
                  from student_officer o
                  join code r on r.list = 'entry-route' and r.code = o.entry_route
                 cross join lateral (values (
                       ((extract(year from :as_at::date) - extract(year from o.started_on)) * 12
                         + extract(month from :as_at::date) - extract(month from o.started_on))::int,
                       ((extract(year from o.left_on) - extract(year from o.started_on)) * 12
                         + extract(month from o.left_on) - extract(month from o.started_on))::int)) as c (to_day, to_leaving)
                 where o.started_on >= :from and o.started_on <= :as_at and not 'NOT_A_STUDENT' = any (r.groups)),
            ended as (
                select entry_route, position, intake_year, least(observed, left_in_month) as month,
                       count(*) as students, count(*) filter (where left_in_month <= observed) as left_then
                  from student group by 1, 2, 3, 4),
            cohort as (
                select entry_route, position, intake_year, max(month) as last_month from ended group by 1, 2, 3),
            by_month as (
                select c.entry_route, c.position, c.intake_year, m.month, coalesce(e.left_then, 0) as left_in_month,
                       sum(coalesce(e.students, 0)) over (partition by c.entry_route, c.intake_year
                                                          order by m.month desc)::bigint as at_risk
                  from cohort c
                 cross join lateral generate_series(1, c.last_month) as m (month)
                  left join ended e on e.entry_route = c.entry_route and e.intake_year = c.intake_year and e.month = m.month)
            select month::text as month, entry_route, intake_year::text as intake_year, at_risk, left_in_month,
                   100 * case when bool_or(left_in_month = at_risk) over so_far then 0
                         else round(exp(sum(ln(1 - left_in_month / at_risk::numeric)) filter (where left_in_month < at_risk)
                                        over so_far), 12) end as surviving_percent
              from by_month
            window so_far as (partition by entry_route, intake_year order by month)
             order by by_month.month, position, intake_year
            """;

    @Override
    public FigureDefinition definition() {
        return FigureDefinition.of("retention-curve", "Student officers still serving, month by month")
                .question("What share of each intake of student officers is still serving after so many months?")
                .version(2)
                .publishedExactly(
                        "It counts who stayed by entry route; why somebody left is in another figure, under disclosure control.")
                .time(TimeShape.FROM_AS_AT)
                .filters(Filter.integer("months", "Up to how many months after the start")
                        .defaultsTo("36"))
                .columns(
                        Column.dimension("month", "Months served"),
                        Column.dimension("entryRoute", "Entry route").codes("entry-route"),
                        Column.dimension("intakeYear", "Year of intake"),
                        Column.count("atRisk", "Serving at the beginning of the month")
                                .notAdditive(),
                        Column.count("leftInMonth", "Left in the month"),
                        Column.measure("survivingPercent", "Still serving", "percent", 1)
                                .notAdditive())
                .sql(SQL)
                .sources("student-officers")
                .records(RecordsBehind.of(
                        "student-officers",
                        "/v1/student-officers",
                        "recruitment:read",
                        RecordsBehind.each("atRisk").marked("leftInMonth"),
                        """
                        select o.id, o.external_id, m.month::text as month, o.entry_route,
                               o.left_on < :as_at and o.left_on < o.started_on + m.month * interval '1 month' as left_in_month,
                               extract(year from o.started_on)::int::text as intake_year
                          from student_officer o
                          join code r on r.list = 'entry-route' and r.code = o.entry_route
                         cross join lateral generate_series(
                               1, least(:months, (:as_at::date - o.started_on) / 28)) as m (month)
                         where o.started_on >= :from and o.started_on <= :as_at and not 'NOT_A_STUDENT' = any (r.groups)
                           and o.started_on + m.month * interval '1 month' <= :as_at
                           and (o.left_on is null or o.left_on >= :as_at
                                or o.left_on >= o.started_on + (m.month - 1) * interval '1 month')
                        """))
                .contradicted(Contradicting.inProbation(":as_at"), Contradicting.inStrength(":as_at"))
                .notes(
                        "The share after n months is the product, over the months to n, of the shares of those at risk who did not"
                                + " leave (Kaplan and Meier). At risk in a month is who served all months before it and whose month"
                                + " is over by the day: intakes too young for a month say nothing about it.",
                        "Month n is completed on the same day n months later, or on the last day of a month that lacks that day."
                                + " Leaving counts whether in probation or after it. The last day of service is served: who leaves on the day"
                                + " that a month is completed has completed it.")
                .chart(Chart.lines("survivingPercent"))
                .build();
    }
}
