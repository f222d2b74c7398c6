package uk.police.wmp.recruitment.figures;

import jakarta.enterprise.context.ApplicationScoped;
import uk.police.wmp.figures.Chart;
import uk.police.wmp.figures.Column;
import uk.police.wmp.figures.Figure;
import uk.police.wmp.figures.FigureDefinition;
import uk.police.wmp.figures.Filter;
import uk.police.wmp.figures.RecordsBehind;
import uk.police.wmp.figures.TimeShape;

/** Forecast and actual recruitment by year, and what they come to against a target (modern workforce paper of 2018, paras 23 and 24). */
@ApplicationScoped
class RecruitmentForecastAndActual implements Figure {

    // With actualsTo=2018-11-30: 2017 is over, so its actual is expected; 2018 has an actual to date and is expected to
    // come to
    // its forecast; 2019 hasn't begun, so it has no actual, and its transferees are those of the forecast.
    private static final String SQL = """
            with known as (
                select coalesce(:actuals_to::date,
                                (select max(joined_on) from employment where worker_type = :worker_type)) as to_day),
            periods as (
                select y as year, greatest(y, :from::date) as first,
                       least((y + interval '1 year')::date - 1, :to::date) as last
                  from unnest(:years) as y),
            forecast as (
                select y.year, sum(d.heads)                                         as heads,
                       sum(d.heads) filter (where p.joiner_type = 'TRANSFEREE')     as transferees,
                       sum(d.heads) filter (where p.joiner_type = 'POLICE_NOW')     as police_now
                  from periods y
                  join workforce_plan p on p.starts_on <= y.last and p.ends_on >= y.first
                 cross join lateral (
                       select p.heads::numeric * (least(p.ends_on, y.last) - greatest(p.starts_on, y.first) + 1)
                              / (p.ends_on - p.starts_on + 1) as heads) d
                 where p.scenario_id is null and p.kind = 'JOINERS' and p.worker_type = :worker_type
                 group by y.year),
            actual as (
                select date_trunc('year', e.joined_on)::date                        as year, count(*) as heads,
                       count(*) filter (where e.joiner_type = 'TRANSFEREE')         as transferees,
                       count(*) filter (where e.joiner_type = 'POLICE_NOW')         as police_now
                  from employment e
                 where e.worker_type = :worker_type and e.joined_on >= :from and e.joined_on < :until
                   and e.joined_on <= (select to_day from known)
                 group by 1),
            by_year as (
                select y.year, f.heads as forecast,
                       case when y.first <= k.to_day then coalesce(a.heads, 0) end                         as actual,
                       case when y.first <= k.to_day then coalesce(a.transferees, 0) else f.transferees end as transferees,
                       case when y.first <= k.to_day then coalesce(a.police_now, 0) else f.police_now end   as police_now,
                       case when y.last <= k.to_day then coalesce(a.heads, 0)
                            else greatest(f.heads, a.heads) end                                            as expected
                  from periods y cross join known k
                  left join forecast f on f.year = y.year
                  left join actual a on a.year = y.year)
            select year, forecast, actual, transferees as of_which_transferees, police_now as of_which_police_now, expected,
                   null::numeric as target
              from by_year
             union all
            select null, sum(forecast), sum(actual), sum(transferees), sum(police_now), sum(expected), :target::numeric
              from by_year
             order by year
            """;

    @Override
    public FigureDefinition definition() {
        return FigureDefinition.of("recruitment-forecast-and-actual", "Recruitment: forecast and actual by year")
                .question("How many people were to join in each year, how many did, and does it come to the target?")
                .publishedExactly("Joining the force is public; nothing that is protected is counted.")
                .time(TimeShape.PERIOD)
                .filters(
                        Filter.only(
                                        "workerType",
                                        "Only joiners of this worker type",
                                        "POLICE_OFFICER",
                                        "POLICE_STAFF",
                                        "PCSO")
                                .defaultsTo("POLICE_OFFICER"),
                        Filter.date(
                                "actualsTo",
                                "The last day of joining that counts as actual, as a paper of that day prints it"),
                        Filter.number("target", "The recruits that the whole period should come to"))
                .columns(
                        Column.year("year", "Year"),
                        Column.measure("forecast", "Forecast", "people", 0),
                        Column.count("actual", "Actual"),
                        Column.measure("ofWhichTransferees", "of which transferees", "people", 0),
                        Column.measure("ofWhichPoliceNow", "of which Police Now graduates", "people", 0),
                        Column.measure("expected", "Expected", "people", 0),
                        Column.measure("target", "Target", "people", 0).notAdditive(),
                        Column.sum("aboveTarget", "Expected above target")
                                .of("expected")
                                .minus("target"))
                .sql(SQL)
                .sources("workforce-plans", "employments")
                .records(RecordsBehind.of(
                        "employments", "/v1/employments", "recruitment:read", RecordsBehind.each("actual"), """
                        select e.id, e.external_id, date_trunc('year', e.joined_on)::date as year
                          from employment e
                         where e.worker_type = :worker_type and e.joined_on >= :from and e.joined_on < :until
                           and e.joined_on <= coalesce(:actuals_to::date, 'infinity')
                        """))
                .notes(
                        "Forecast is the adopted plan. A year that has begun by actualsTo (without it: by the last joining that is"
                                + " recorded) has an actual, to date while it lasts; of which are parts of the actual, or of"
                                + " the forecast where there is no actual.",
                        "Expected is the actual of a year that is over, else the forecast, or the actual to date where it has"
                                + " passed the forecast.")
                .chart(Chart.bars("forecast", "actual"))
                .build();
    }
}
