package uk.police.wmp.recruitment.figures;

import jakarta.enterprise.context.ApplicationScoped;
import uk.police.wmp.figures.Chart;
import uk.police.wmp.figures.Column;
import uk.police.wmp.figures.Figure;
import uk.police.wmp.figures.FigureDefinition;
import uk.police.wmp.figures.RecordsBehind;
import uk.police.wmp.figures.TimeShape;

/** Whether operational learning can take everybody who will need it (force management statement of 2018, section 10). */
@ApplicationScoped
class LearningCapacityAgainstNeed implements Figure {

    private static final String SQL = """
            select q as quarter, c.kind,
                   sum(c.places_needed * d.share)  as places_needed,
                   sum(c.places_offered * d.share) as places_offered
              from unnest(:quarters) as q
              join learning_capacity c
                on c.starts_on <= least((q + interval '3 months')::date - 1, :to) and c.ends_on >= greatest(q, :from)
              join code k on k.list = 'learning-capacity-kind' and k.code = c.kind
             cross join lateral (
                   select (least(c.ends_on, (q + interval '3 months')::date - 1, :to) - greatest(c.starts_on, q, :from) + 1)::numeric
                          / (c.ends_on - c.starts_on + 1) as share) d
             group by q, c.kind, k.position
             order by q, k.position
            """;

    @Override
    public FigureDefinition definition() {
        return FigureDefinition.of("learning-capacity", "Operational learning: places needed and offered")
                .question("Can operational learning take all those who will need it?")
                .publishedExactly("It counts places, not people.")
                .time(TimeShape.PERIOD)
                .columns(
                        Column.quarter("quarter", "Quarter"),
                        Column.dimension("kind", "Learning").codes("learning-capacity-kind"),
                        Column.measure("placesNeeded", "Places needed", "places", 0),
                        Column.measure("placesOffered", "Places offered", "places", 0),
                        Column.sum("spare", "Places to spare")
                                .of("placesOffered")
                                .minus("placesNeeded")
                                .unit("places"),
                        Column.percent("usePercent", "Use of the places", 1)
                                .of("placesNeeded")
                                .over("placesOffered"))
                .sql(SQL)
                .summedTotals()
                .sources("learning-capacities")
                .records(RecordsBehind.of(
                        "learning-capacities",
                        "/v1/learning-capacities",
                        "recruitment:read",
                        RecordsBehind.parts("placesNeeded", "placesOffered"),
                        """
                        select c.id, c.external_id, q as quarter, c.kind
                          from unnest(:quarters) as q
                          join learning_capacity c
                            on c.starts_on <= least((q + interval '3 months')::date - 1, :to) and c.ends_on >= greatest(q, :from)
                        """))
                .notes(
                        "Places are spread evenly over the days of their period; places to spare are negative where there are too few.")
                .chart(Chart.lines("placesNeeded", "placesOffered"))
                .build();
    }
}
