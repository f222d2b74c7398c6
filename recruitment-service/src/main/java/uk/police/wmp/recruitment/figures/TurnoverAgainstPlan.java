package uk.police.wmp.recruitment.figures;

import jakarta.enterprise.context.ApplicationScoped;
import uk.police.wmp.figures.Chart;
import uk.police.wmp.figures.Column;
import uk.police.wmp.figures.Figure;
import uk.police.wmp.figures.FigureDefinition;
import uk.police.wmp.figures.Filter;
import uk.police.wmp.figures.RecordsBehind;
import uk.police.wmp.figures.TimeShape;

/** Joiners and leavers, planned and actual, by year (modern workforce paper of 2018, paras 23, 24 and 27). */
@ApplicationScoped
class TurnoverAgainstPlan implements Figure {

    // Who left on 31 December was strength that day and is a leaver of the year that it ends.
    private static final String SQL = """
            with periods as (
                select y as year, greatest(y, :from::date) as first,
                       least((y + interval '1 year')::date - 1, :to::date) as last
                  from unnest(:years) as y),
            planned as (
                select y.year, sum(d.heads) filter (where p.kind = 'JOINERS') as joiners,
                       sum(d.heads) filter (where p.kind = 'LEAVERS') as leavers
                  from periods y
                  join workforce_plan p on p.starts_on <= y.last and p.ends_on >= y.first
                 cross join lateral (
                       select p.heads::numeric * (least(p.ends_on, y.last) - greatest(p.starts_on, y.first) + 1)
                              / (p.ends_on - p.starts_on + 1) as heads) d
                 where p.scenario_id is null and p.worker_type = :worker_type
                 group by y.year),
            moved as (
                select date_trunc('year', m.day)::date as year, sum(m.joiner) as joiners, sum(m.leaver) as leavers,
                       count(*) filter (where 'WASTAGE' = any (k.groups)) as wastage
                  from (select joined_on as day, 1 as joiner, 0 as leaver, null as leaver_type from employment
                         where worker_type = :worker_type and joined_on >= :from and joined_on < :until
                        union all
                        select left_on, 0, 1, leaver_type from employment
                         where worker_type = :worker_type and left_on >= :from and left_on < :until) m
                  left join code k on k.list = 'leaver-type' and k.code = m.leaver_type
                 group by 1)
            select y.year, p.joiners as planned_joiners, coalesce(m.joiners, 0) as joiners,
                   p.leavers as planned_leavers, coalesce(m.leavers, 0) as leavers, coalesce(m.wastage, 0) as wastage
              from periods y
              left join planned p on p.year = y.year
              left join moved m on m.year = y.year
             order by y.year
            """;

    @Override
    public FigureDefinition definition() {
        return FigureDefinition.of("turnover-against-plan", "Joiners and leavers against the plan")
                .question("Did recruitment keep up with turnover, and turnover with what was expected?")
                .publishedExactly(
                        "Joining and leaving are public; why somebody left isn't counted but for headline wastage, which takes medical and other retirements together.")
                .time(TimeShape.PERIOD)
                .filters(Filter.only("workerType", "Only this worker type", "POLICE_OFFICER", "POLICE_STAFF", "PCSO")
                        .defaultsTo("POLICE_OFFICER"))
                .columns(
                        Column.year("year", "Year"),
                        Column.measure("plannedJoiners", "Planned joiners", "people", 0),
                        Column.count("joiners", "Joiners"),
                        Column.measure("plannedLeavers", "Planned turnover", "people", 0),
                        Column.count("leavers", "Leavers"),
                        Column.count("wastage", "of which headline wastage"),
                        Column.sum("plannedGrowth", "Planned growth")
                                .of("plannedJoiners")
                                .minus("plannedLeavers"),
                        Column.sum("growth", "Growth").of("joiners").minus("leavers"))
                .sql(SQL)
                .summedTotals()
                .sources("workforce-plans", "employments")
                .records(
                        RecordsBehind.of(
                                "employments",
                                "/v1/employments",
                                "recruitment:read",
                                RecordsBehind.parts("joiners", "leavers"),
                                """
                        select e.id, e.external_id, date_trunc('year', d.day)::date as year
                          from employment e
                         cross join lateral (values (e.joined_on), (e.left_on)) as d (day)
                         where e.worker_type = :worker_type and d.day >= :from and d.day < :until
                        """),
                        moved("joiners", "joined_on", ""),
                        moved("leavers", "left_on", ""),
                        moved("wastage", "left_on", """
                        join code k on k.list = 'leaver-type' and k.code = e.leaver_type and 'WASTAGE' = any (k.groups)
                        """).telling("leaving-reasons:read"))
                .contradicted(Contradicting.inStrength(":to::date"))
                .notes(
                        "Planned is the adopted plan. Leavers are all whose employment of this type ended, transfers and those who"
                                + " became another type of worker included; headline wastage is without these, whose leaver type says so.")
                .chart(Chart.bars("joiners", "leavers"))
                .build();
    }

    private static RecordsBehind moved(String measure, String day, String only) {
        return RecordsBehind.of(
                "employments", "/v1/employments", "recruitment:read", RecordsBehind.each(measure), """
                select e.id, e.external_id, date_trunc('year', e.%1$s)::date as year
                  from employment e
                %2$s
                 where e.worker_type = :worker_type and e.%1$s >= :from and e.%1$s < :until
                """.formatted(
                                day, only));
    }
}
