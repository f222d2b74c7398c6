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

    private static final String SQL = """
            select v.community, v.time_of_day, count(*) as officers, sum(v.hours) as hours
              from (select u.name as community, s.time_of_day, s.worker_id, sum(s.hours) as hours
                      from visible_hours s
                      join organisation_unit u on u.id = s.unit_id
                     where s.seen_on >= :from and s.seen_on <= :to and (:unit::text is null or u.external_id = :unit)
                     group by u.name, s.time_of_day, s.worker_id) v
              join code t on t.list = 'time-of-day' and t.code = v.time_of_day
             group by v.community, v.time_of_day, t.position
             order by v.community, t.position
            """;

    @Override
    public FigureDefinition definition() {
        return FigureDefinition.of("neighbourhood-visibility", "Hours visible in communities")
                .question("How long were officers visible in each community, and when in the day?")
                .version(2)
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
                                .over("officers"))
                .sql(SQL)
                .sources("visible-hours", "organisation-units")
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
                        "A time of day without a row is a gap: nobody was recorded as visible then.")
                .chart(Chart.bars("hours"))
                .build();
    }
}
