package uk.police.wmp.volunteers.figures;

import jakarta.enterprise.context.ApplicationScoped;
import uk.police.wmp.figures.Chart;
import uk.police.wmp.figures.Column;
import uk.police.wmp.figures.Figure;
import uk.police.wmp.figures.FigureDefinition;
import uk.police.wmp.figures.RecordsBehind;
import uk.police.wmp.figures.TimeShape;

/** Cadet units by where they meet (community paper of 2023, para 18). */
@ApplicationScoped
class CadetUnitsByVenue implements Figure {

    private static final String UNITS = """
            select u.id, u.external_id, u.venue, u.capacity,
                   case when u.closed_on <= :as_at then 'CLOSED'
                        when u.opened_on <= :as_at then 'OPEN'
                        else 'PLANNED' end as state
              from cadet_unit u
            """;

    // closed_on is the first day on which a unit is closed; opened_on the first on which it is open
    private static final String SQL = """
            with unit as (
            """ + UNITS + """
                   )
            select u.venue,
                   count(*) filter (where u.state <> 'CLOSED')                       as units,
                   count(*) filter (where u.state = 'OPEN')                          as open,
                   count(*) filter (where u.state = 'PLANNED')                       as planned,
                   count(*) filter (where u.state = 'CLOSED')                        as closed,
                   coalesce(sum(u.capacity) filter (where u.state = 'OPEN'), 0)      as places
              from unit u
              join code v on v.list = 'cadet-venue' and v.code = u.venue
             group by u.venue, v.position
             order by v.position
            """;

    @Override
    public FigureDefinition definition() {
        return FigureDefinition.of("cadet-units-by-venue", "Cadet units by venue")
                .question("Where do cadet units meet, and how many places have they?")
                .publishedExactly("It counts units and places, not children.")
                .time(TimeShape.AS_AT)
                .columns(
                        Column.dimension("venue", "Venue").codes("cadet-venue"),
                        Column.count("units", "Units, open or planned").unit("units"),
                        Column.count("open", "Open").unit("units"),
                        Column.count("planned", "Planned").unit("units"),
                        Column.count("closed", "Closed").unit("units"),
                        Column.measure("places", "Places in open units", "places", 0))
                .sql(SQL)
                .summedTotals()
                .sources("cadet-units")
                .records(RecordsBehind.of(
                        "cadet-units",
                        "/v1/cadet-units",
                        "volunteers:read",
                        RecordsBehind.marked("units", "open", "planned", "closed"),
                        """
                        select u.id, u.external_id, u.venue, u.state <> 'CLOSED' as units, u.state = 'OPEN' as open,
                               u.state = 'PLANNED' as planned, u.state = 'CLOSED' as closed
                          from (
                        """ + UNITS + """
                               ) u
                        """))
                .notes("A planned unit is one that has no opening day yet, or one to come.")
                .chart(Chart.bars("open", "planned"))
                .build();
    }
}
