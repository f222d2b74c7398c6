package uk.police.wmp.recruitment.figures;

import jakarta.enterprise.context.ApplicationScoped;
import uk.police.wmp.figures.Chart;
import uk.police.wmp.figures.Column;
import uk.police.wmp.figures.Figure;
import uk.police.wmp.figures.FigureDefinition;
import uk.police.wmp.figures.RecordsBehind;
import uk.police.wmp.figures.TimeShape;

/** Officers by rank, substantive and temporary (force management statement of 2018, section 10). */
@ApplicationScoped
class RankStrength implements Figure {

    private static final String SQL = """
            with held as (
                select coalesce(h.rank, 'CONSTABLE') as rank, coalesce(h.temporary, false) as temporary, count(*) as officers
                  from employment e
            """ + Ranks.held(":as_at") + """
                 where e.worker_type = 'POLICE_OFFICER'
                   and e.joined_on <= :as_at and (e.left_on is null or e.left_on >= :as_at)
                 group by 1, 2)
            select r.code as rank,
                   coalesce(sum(h.officers) filter (where not h.temporary), 0) as substantive,
                   coalesce(sum(h.officers) filter (where h.temporary), 0)     as temporary
              from held h
              join code r on r.list = 'rank' and r.code = h.rank
             group by r.code, r.position
             order by r.position desc
            """;

    @Override
    public FigureDefinition definition() {
        return FigureDefinition.of("rank-strength", "Officers by rank, substantive and temporary")
                .version(2)
                .question("How many officers hold each rank, and how many of them for a time only?")
                .publishedExactly("Ranks are worn.")
                .time(TimeShape.AS_AT)
                .columns(
                        Column.dimension("rank", "Rank").codes("rank"),
                        Column.count("substantive", "Substantive"),
                        Column.count("temporary", "Temporary"),
                        Column.sum("officers", "Officers").of("substantive", "temporary"))
                .sql(SQL)
                .summedTotals()
                .sources("ranks", "employments")
                .records(RecordsBehind.of(
                        "employments",
                        "/v1/employments",
                        "recruitment:read",
                        RecordsBehind.each("officers").marked("substantive", "temporary"),
                        """
                        select e.id, e.external_id, coalesce(h.rank, 'CONSTABLE') as rank, coalesce(h.temporary, false) as temporary,
                               not coalesce(h.temporary, false) as substantive
                          from employment e
                        """ + Ranks.held(":as_at") + """
                         where e.worker_type = 'POLICE_OFFICER'
                           and e.joined_on <= :as_at and (e.left_on is null or e.left_on >= :as_at)
                        """))
                .contradicted(Contradicting.inStrength(":as_at"), Contradicting.inRanks(":as_at"))
                .notes("Heads of officers in service on the day, those away included.", Ranks.NOTE)
                .chart(Chart.bars("substantive", "temporary"))
                .build();
    }
}
