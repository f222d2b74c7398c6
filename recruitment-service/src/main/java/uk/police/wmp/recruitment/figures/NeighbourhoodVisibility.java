package uk.police.wmp.recruitment.figures;

import jakarta.enterprise.context.ApplicationScoped;
import uk.police.wmp.figures.Chart;
import uk.police.wmp.figures.Column;
import uk.police.wmp.figures.Figure;
import uk.police.wmp.figures.FigureDefinition;
import uk.police.wmp.figures.Filter;
import uk.police.wmp.figures.RecordsBehind;
import uk.police.wmp.figures.TimeShape;

/** Hours visible in communities (community policing paper of 2023, para 51). */
@ApplicationScoped
class NeighbourhoodVisibility implements Figure {

    // A week's hours are spread over its days: of a priority that holds for ten days of the period, ten sevenths are
    // asked.
    private static final String SQL = """
            with community as (
                select u.id, u.name from organisation_unit u where :unit::text is null or u.external_id = :unit),
            seen as (
                select v.community, v.time_of_day, count(*) as officers, sum(v.hours) as hours
                  from (select u.name as community, s.time_of_day, s.worker_id, sum(s.hours) as hours
                          from visible_hours s
                          join community u on u.id = s.unit_id
                         where s.seen_on >= :from and s.seen_on <= :to
                         group by u.name, s.time_of_day, s.worker_id) v
                 group by v.community, v.time_of_day),
            wanted as (
                select u.name as community, p.time_of_day,
                       sum(p.weekly_hours / 7 * (least(p.valid_to, :to) - greatest(p.valid_from, :from) + 1)) as hours
                  from visibility_priority p
                  join community u on u.id = p.unit_id
                 where p.valid_from <= :to and (p.valid_to is null or p.valid_to >= :from)
                 group by u.name, p.time_of_day)
            select c.community, t.code as time_of_day, coalesce(s.officers, 0) as officers, coalesce(s.hours, 0) as hours,
                   coalesce(w.hours, 0) as priority_hours,
                   greatest(coalesce(w.hours, 0) - coalesce(s.hours, 0), 0) as hours_short
              from (select community from seen union select community from wanted) c
             cross join code t
              left join seen s on s.community = c.community and s.time_of_day = t.code
              left join wanted w on w.community = c.community and w.time_of_day = t.code
             where t.list = 'time-of-day'
             order by c.community, t.position
            """;

    @Override
    public FigureDefinition definition() {
        return FigureDefinition.of("neighbourhood-visibility", "Hours visible in communities")
                .question(
                        "How long were officers visible in each community, when in the day, and is it as long as priorities ask?")
                .version(3)
                .publishedExactly("It adds up hours in public view.")
                .time(TimeShape.PERIOD)
                .filters(Filter.text("unit", "Only the community of this unit, by its external id"))
                .columns(
                        Column.dimension("community", "Community"),
                        Column.dimension("timeOfDay", "Time of day").codes("time-of-day"),
                        Column.count("officers", "Officers seen"),
                        Column.measure("hours", "Visible hours", "hours", 1),
                        Column.average("averageHours", "Hours an officer", "hours", 1)
                                .of("hours")
                                .over("officers"),
                        Column.measure("priorityHours", "Hours that priorities ask for", "hours", 1),
                        Column.measure("hoursShort", "Hours short of the priorities", "hours", 1))
                .sql(SQL)
                .sources("visible-hours", "visibility-priorities", "organisation-units")
                .records(
                        RecordsBehind.of(
                                "visible-hours",
                                "/v1/visible-hours",
                                "recruitment:read",
                                RecordsBehind.parts("hours"),
                                """
                        select v.id, v.external_id, u.name as community, v.time_of_day
                          from visible_hours v
                          join organisation_unit u on u.id = v.unit_id
                         where v.seen_on >= :from and v.seen_on <= :to and (:unit::text is null or u.external_id = :unit)
                        """),
                        RecordsBehind.of(
                                "workers", "/v1/workers", "recruitment:read", RecordsBehind.each("officers"), """
                        select w.id, w.external_id, u.name as community, v.time_of_day
                          from visible_hours v
                          join organisation_unit u on u.id = v.unit_id
                          join worker w on w.id = v.worker_id
                         where v.seen_on >= :from and v.seen_on <= :to and (:unit::text is null or u.external_id = :unit)
                        """))
                .notes(
                        "Officers are counted once in each row, however often they were seen; so there is no total. Communities"
                                + " of one name are one row, such as a policing area and the unit that it succeeded.",
                        "Every community that was seen, or has a priority, in the period has a row for each time of day: noughts are a gap."
                                + " Where more was seen than a priority asks for, nothing is short; it makes up for no other time of day.",
                        "Who was seen, and who of the team was not: `GET /v1/officer-visibility`.")
                .chart(Chart.bars("hours"))
                .build();
    }
}
