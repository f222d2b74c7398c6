package uk.police.wmp.volunteers.figures;

import jakarta.enterprise.context.ApplicationScoped;
import uk.police.wmp.figures.Chart;
import uk.police.wmp.figures.Column;
import uk.police.wmp.figures.Figure;
import uk.police.wmp.figures.FigureDefinition;
import uk.police.wmp.figures.RecordsBehind;
import uk.police.wmp.figures.TimeShape;

/** Cadets and cadet leaders on the last day of each month (community paper of 2023, para 27). */
@ApplicationScoped
class CadetsAndLeadersByMonth implements Figure {

    private static final String SQL = """
            with month as (
                select m as month, (m + interval '1 month')::date - 1 as last_day from unnest(:months) as m)
            select m.month,
                   (select count(*) from cadet c
                     where c.joined_on <= m.last_day and (c.left_on is null or c.left_on >= m.last_day))       as cadets,
                   (select count(*) from cadet_leader l
                     where l.active_from <= m.last_day and (l.active_to is null or l.active_to >= m.last_day)) as leaders
              from month m
             order by m.month
            """;

    @Override
    public FigureDefinition definition() {
        return FigureDefinition.of("cadets-and-leaders-by-month", "Cadets and cadet leaders by month")
                .question("How many cadets and leaders are there, and how many cadets to a leader?")
                .time(TimeShape.PERIOD)
                .columns(
                        Column.month("month", "Month"),
                        Column.count("cadets", "Cadets").disclosive().notAdditive(),
                        Column.count("leaders", "Cadet leaders").notAdditive(),
                        Column.average("cadetsPerLeader", "Cadets per leader", "cadets", 2)
                                .of("cadets")
                                .over("leaders"))
                .sql(SQL)
                .sources("cadets", "cadet-leaders")
                .records(
                        RecordsBehind.of(
                                "cadets", "/v1/cadets", "safeguarding:read", RecordsBehind.each("cadets"), """
                        select c.id, c.external_id, m.month
                          from unnest(:months) as m (month)
                          join cadet c on c.joined_on <= (m.month + interval '1 month')::date - 1
                           and (c.left_on is null or c.left_on >= (m.month + interval '1 month')::date - 1)
                        """),
                        RecordsBehind.of(
                                "cadet-leaders",
                                "/v1/cadet-leaders",
                                "volunteers:read",
                                RecordsBehind.each("leaders"),
                                """
                        select l.id, l.external_id, m.month
                          from unnest(:months) as m (month)
                          join cadet_leader l on l.active_from <= (m.month + interval '1 month')::date - 1
                           and (l.active_to is null or l.active_to >= (m.month + interval '1 month')::date - 1)
                        """))
                .notes("Heads on the last day of the month; who left on that day still counts.")
                .chart(Chart.lines("cadets", "leaders"))
                .build();
    }
}
