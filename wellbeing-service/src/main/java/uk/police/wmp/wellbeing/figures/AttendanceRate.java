package uk.police.wmp.wellbeing.figures;

import jakarta.enterprise.context.ApplicationScoped;
import uk.police.wmp.figures.Chart;
import uk.police.wmp.figures.Column;
import uk.police.wmp.figures.Figure;
import uk.police.wmp.figures.FigureDefinition;
import uk.police.wmp.figures.Grain;
import uk.police.wmp.figures.RecordsBehind;
import uk.police.wmp.figures.TimeShape;

/** Attendance by worker type: the contracted hours that weren't lost (board paper of April 2022, para 17). */
@ApplicationScoped
class AttendanceRate implements Figure {

    private static final String SQL = """
            with contracted as (      -- the days of the period that are in a contract and in an employment
                select e.worker_type, e.worker_id, c.hours_per_week,
                       greatest(c.valid_from, e.joined_on, :from)  as first_day,
                       least(c.valid_to, e.left_on, :to)           as last_day     -- both may be null: open
                  from contract c
                  join employment e on e.worker_id = c.worker_id
                                   and e.joined_on <= coalesce(c.valid_to, :to) and coalesce(e.left_on, :to) >= c.valid_from
                 where c.valid_from <= :to and coalesce(c.valid_to, :to) >= :from
                   and e.joined_on <= :to and coalesce(e.left_on, :to) >= :from
                   and\s""" + Volunteers.NONE_OF_THEM + """
            ), open_spell as materialized (   -- few: found first, by their own index
                select worker_id, started_on from absence where ended_on is null and started_on <= :to
            ), lost as (              -- a spell's hours, spread evenly over its days
                select e.worker_type, e.worker_id,
                       a.hours_lost * (least(a.ended_on, :to) - greatest(a.started_on, :from) + 1)
                                    / (a.ended_on - a.started_on + 1) as hours
                  from absence a
                  join employment e on e.worker_id = a.worker_id and e.joined_on <= a.started_on
                                   and (e.left_on is null or e.left_on >= a.started_on)
                 where a.valid && daterange(:from, :to, '[]') and a.ended_on is not null
                union all             -- an open spell loses the contracted hours of its days
                select e.worker_type, e.worker_id,
                       c.hours_per_week * (least(c.valid_to, e.left_on, :to)
                                         - greatest(c.valid_from, e.joined_on, o.started_on, :from) + 1) / 7.0
                  from open_spell o
                  join employment e on e.worker_id = o.worker_id
                  join contract c on c.worker_id = o.worker_id
                 where least(c.valid_to, e.left_on, :to) >= greatest(c.valid_from, e.joined_on, o.started_on, :from)
            ), contracted_hours as (
                select worker_type, sum(hours_per_week * (last_day - first_day + 1)) / 7.0 as hours
                  from contracted group by worker_type
            ), lost_hours as (
                select worker_type, sum(hours) as hours, count(*) as people
                  from (select worker_type, worker_id, sum(hours) as hours from lost group by worker_type, worker_id) l
                 group by worker_type
            )
            select c.worker_type,
                   sum(c.hours)                as hours_contracted,
                   sum(coalesce(l.hours, 0))   as hours_lost,
                   sum(coalesce(l.people, 0))  as people_absent,
                   (select percent from attendance_target where valid_from <= :to order by valid_from desc limit 1) as target_percent
              from contracted_hours c
              left join lost_hours l on l.worker_type = c.worker_type
             group by grouping sets ((c.worker_type), ())
            having count(*) > 0
             order by c.worker_type nulls last
            """;

    private static final String RECORDS = """
            select a.id, a.external_id, e.worker_type
              from absence a
              join employment e on e.worker_id = a.worker_id and e.joined_on <= a.started_on
                               and (e.left_on is null or e.left_on >= a.started_on)
             where a.valid && daterange(:from, :to, '[]')
               and\s""" + Volunteers.NONE_OF_THEM + """
            """;

    @Override
    public FigureDefinition definition() {
        return FigureDefinition.of("attendance-rate", "Attendance")
                .version(2)
                .question("Of the hours that workers were contracted for, how many were not lost to absence?")
                .time(TimeShape.PERIOD)
                .oneAtATime(Grain.MONTH)
                .columns(
                        Column.dimension("workerType", "Person type").codes("worker-type"),
                        Column.percent("attendancePercent", "Attendance", 2)
                                .of("hoursContracted")
                                .minus("hoursLost")
                                .over("hoursContracted"),
                        Column.measure("hoursContracted", "Hours contracted", "hours", 2),
                        Column.measure("hoursLost", "Hours lost", "hours", 2).countedBy("peopleAbsent"),
                        Column.measure("targetPercent", "Target", "percent", 2).notAdditive(),
                        Column.count("peopleAbsent", "People absent")
                                .disclosive()
                                .hidden())
                .sql(SQL)
                .sources("absences", "employments", "contracts")
                .records(RecordsBehind.of(
                        "absences", "/v1/absences", "wellbeing:read", RecordsBehind.parts("hoursLost"), RECORDS))
                .notes(
                        "Contracted hours are a seventh of the weekly hours for every calendar day in a contract and in"
                                + " an employment.",
                        "A spell's hours are spread evenly over its calendar days; a spell that hasn't ended loses the"
                                + " contracted hours of its days.",
                        "The hours of a day or of a handful tell who was ill: what is published is of whole months, in proportion to the"
                                + " rounded number of people absent.",
                        Volunteers.NOTE)
                .chart(Chart.bars("attendancePercent"))
                .build();
    }
}
