package uk.police.wmp.wellbeing.figures;

import jakarta.enterprise.context.ApplicationScoped;
import uk.police.wmp.figures.Chart;
import uk.police.wmp.figures.Column;
import uk.police.wmp.figures.Figure;
import uk.police.wmp.figures.FigureDefinition;
import uk.police.wmp.figures.RecordsBehind;
import uk.police.wmp.figures.TimeShape;

/** Each reason's share of the hours lost, by month (board paper of April 2022, para 19). */
@ApplicationScoped
class AbsenceByReason implements Figure {

    private static final String LOST = """
            with month as (
                select first_day as month, greatest(first_day, :from) as first_day,
                       least((first_day + interval '1 month')::date - 1, :to) as last_day,
                       (date_part('year', first_day) * 12 + date_part('month', first_day))::int as number
                  from unnest(:months) as first_day
            ), open_spell as materialized (   -- few: found first, by their own index
                select id, worker_id, started_on from absence where ended_on is null and started_on <= :to
            ), spell as (             -- one row for each month that a spell falls into
                select a.worker_id, r.reason, a.started_on, a.ended_on, a.hours_lost,
                       generate_series((date_part('year', greatest(a.started_on, :from)) * 12
                                          + date_part('month', greatest(a.started_on, :from)))::int,
                                       (date_part('year', least(a.ended_on, :to)) * 12
                                          + date_part('month', least(a.ended_on, :to)))::int) as month_number
                  from absence a
                  join absence_reason r on r.id = a.id
                  join employment e on e.worker_id = a.worker_id and e.joined_on <= a.started_on
                                   and (e.left_on is null or e.left_on >= a.started_on)
                   and\s""" + Volunteers.NONE_OF_THEM + """
                 where a.valid && daterange(:from, :to, '[]') and a.ended_on is not null
            ), lost as (              -- a spell's hours, spread evenly over its days
                select m.month, s.worker_id, s.reason,
                       s.hours_lost * (least(s.ended_on, m.last_day) - greatest(s.started_on, m.first_day) + 1)
                                    / (s.ended_on - s.started_on + 1) as hours
                  from spell s
                  join month m on m.number = s.month_number
                union all             -- an open spell loses the contracted hours of its days
                select m.month, o.worker_id, r.reason,
                       c.hours_per_week * (least(c.valid_to, e.left_on, m.last_day)
                                    - greatest(c.valid_from, e.joined_on, o.started_on, m.first_day) + 1) / 7.0
                  from open_spell o
                  join month m on o.started_on <= m.last_day
                  join absence_reason r on r.id = o.id
                  join employment e on e.worker_id = o.worker_id
                  join contract c on c.worker_id = o.worker_id
                 where\s""" + Volunteers.NONE_OF_THEM + """
                   and least(c.valid_to, e.left_on, m.last_day)
                       >= greatest(c.valid_from, e.joined_on, o.started_on, m.first_day)
            )
            """;

    private static final String SQL = LOST + """
            , by_worker as (
                select month, reason, worker_id, sum(hours) as hours from lost group by month, reason, worker_id
            ), by_reason as (
                select month, reason, sum(hours) as hours, count(*) as people from by_worker group by month, reason
            ), by_month as (
                select month, sum(hours) as hours from by_reason group by month
            ), people_by_month as (
                select month, count(*) as people
                  from (select distinct month, worker_id from by_worker) one_each group by month
            )
            select m.month, c.code                   as reason,
                   coalesce(r.hours, 0)              as hours_lost,
                   coalesce(t.hours, 0)              as hours_lost_for_any_reason,
                   coalesce(r.people, 0)             as people,
                   coalesce(p.people, 0)             as people_absent
              from month m
              join code c on c.list = 'absence-reason' and c.valid_from <= m.last_day
                         and (c.valid_to is null or c.valid_to >= m.first_day)
              left join by_reason r on r.month = m.month and r.reason = c.code
              left join by_month t on t.month = m.month
              left join people_by_month p on p.month = m.month
             order by m.month, c.position
            """;

    private static final String RECORDS = """
            select a.id, a.external_id, m.month, r.reason
              from unnest(:months) as m(month)
              join absence a on a.valid && daterange(greatest(m.month, :from),
                                                     least((m.month + interval '1 month')::date - 1, :to), '[]')
              join absence_reason r on r.id = a.id
             where exists (select from employment e where e.worker_id = a.worker_id
                              and e.joined_on <= coalesce(a.ended_on, :to) and coalesce(e.left_on, :to) >= a.started_on
                              and\s""" + Volunteers.NONE_OF_THEM + """
                          )
            """;

    @Override
    public FigureDefinition definition() {
        return FigureDefinition.of("absence-by-reason", "Absence by reason")
                .version(2)
                .question("What share of the hours lost to absence was lost for each reason, by month?")
                .time(TimeShape.PERIOD)
                .columns(
                        Column.month("month", "Month"),
                        Column.dimension("reason", "Reason").codes("absence-reason"),
                        Column.percent("sharePercent", "Share of hours lost", 1)
                                .of("hoursLost")
                                .over("hoursLostForAnyReason"),
                        Column.measure("hoursLost", "Hours lost", "hours", 2).countedBy("people"),
                        Column.measure("hoursLostForAnyReason", "Hours lost for any reason", "hours", 2)
                                .notAdditive()
                                .countedBy("peopleAbsent"),
                        Column.count("people", "People").disclosive().notAdditive(),
                        Column.count("peopleAbsent", "People absent for any reason")
                                .disclosive()
                                .notAdditive()
                                .hidden())
                .sql(SQL)
                .sources("absences", "absence-reasons", "employments", "contracts")
                .records(
                        RecordsBehind.of(
                                "absences",
                                "/v1/absences",
                                "absence-reasons:read",
                                RecordsBehind.parts("hoursLost"),
                                RECORDS),
                        RecordsBehind.of(
                                        "workers",
                                        "/v1/workers",
                                        "wellbeing:read",
                                        RecordsBehind.each("people"),
                                        LOST + """
                        select w.id, w.external_id, l.month, l.reason
                          from lost l
                          join worker w on w.id = l.worker_id
                        """)
                                .telling("absence-reasons:read"))
                .notes(
                        "A spell's hours are spread evenly over its calendar days; a spell that hasn't ended loses the"
                                + " contracted hours of its days.",
                        "People who were absent for two reasons in a month count under both.",
                        Volunteers.NOTE)
                .chart(Chart.lines("sharePercent"))
                .build();
    }
}
