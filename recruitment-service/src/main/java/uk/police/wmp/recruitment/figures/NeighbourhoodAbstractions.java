package uk.police.wmp.recruitment.figures;

import jakarta.enterprise.context.ApplicationScoped;
import uk.police.wmp.figures.Chart;
import uk.police.wmp.figures.Column;
import uk.police.wmp.figures.Figure;
import uk.police.wmp.figures.FigureDefinition;
import uk.police.wmp.figures.Filter;
import uk.police.wmp.figures.RecordsBehind;
import uk.police.wmp.figures.TimeShape;

/** Hours taken from neighbourhood policing (community policing paper of 2023, para 52). */
@ApplicationScoped
class NeighbourhoodAbstractions implements Figure {

    private static final String SQL = """
            select u.name as unit, count(*) as abstractions, sum(a.hours) as hours
              from abstraction a
              join organisation_unit u on u.id = a.unit_id
             where a.abstracted_on >= :from and a.abstracted_on <= :to
               and (:reason::text is null or a.reason = :reason)
             group by u.name
             order by sum(a.hours) desc, u.name
            """;

    @Override
    public FigureDefinition definition() {
        return FigureDefinition.of("neighbourhood-abstractions", "Hours taken from neighbourhood policing")
                .question("How many hours did each local policing area give up to other work?")
                .version(2)
                .publishedExactly("It adds up hours of areas; who was abstracted is seen in the street.")
                .time(TimeShape.PERIOD)
                .filters(Filter.text("reason", "Only for this reason, such as RESPONSE_COVER"))
                .columns(
                        Column.dimension("unit", "Accountable area"),
                        Column.count("abstractions", "Abstractions").unit("abstractions"),
                        Column.measure("hours", "Hours", "hours", 2),
                        Column.average("averageHours", "Average", "hours", 2)
                                .of("hours")
                                .over("abstractions"))
                .sql(SQL)
                .summedTotals()
                .sources("abstractions", "organisation-units")
                .records(RecordsBehind.of(
                        "abstractions",
                        "/v1/abstractions",
                        "recruitment:read",
                        RecordsBehind.each("abstractions"),
                        """
                        select a.id, a.external_id, u.name as unit
                          from abstraction a
                          join organisation_unit u on u.id = a.unit_id
                         where a.abstracted_on >= :from and a.abstracted_on <= :to
                           and (:reason::text is null or a.reason = :reason)
                        """))
                .notes(
                        "Counts by the area that gave the hours up and answers for it, not by the one that had them. Areas of one name are one"
                                + " row, such as a policing area and the unit that it succeeded.")
                .chart(Chart.bars("hours"))
                .build();
    }
}
