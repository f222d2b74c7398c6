package uk.police.wmp.recruitment.figures;

import jakarta.enterprise.context.ApplicationScoped;
import uk.police.wmp.figures.Chart;
import uk.police.wmp.figures.Column;
import uk.police.wmp.figures.Figure;
import uk.police.wmp.figures.FigureDefinition;
import uk.police.wmp.figures.RecordsBehind;
import uk.police.wmp.figures.TimeShape;
import uk.police.wmp.recruitment.promotion.pool.PoolMembership;

/** Who waits in the pools of promotion processes, and how the others left them. */
@ApplicationScoped
class PromotionPools implements Figure {

    private static final String MEMBERS = """
            from (select p.*, not p.is_out as in_pool, p.is_out and p.reason = 'PROMOTED' as promoted,
                         p.is_out and p.reason = 'EXPIRED' as expired, p.is_out and p.reason = 'WITHDRAWN' as withdrawn,
                         p.is_out and p.reason = 'LEFT_OFFICE' as left_office, p.is_out and p.reason = 'LATER_OUTCOME' as later_outcome
                    from (select p.*, p.left_on is not null and p.left_on <= :as_at as is_out
                            from (""" + PoolMembership.ALL + """
                                 ) p
                           where p.entered_on <= :as_at) p) m
            """;

    private static final String SQL = """
            select m.pool, m.to_rank,
                   count(*)                                  as entered,
                   count(*) filter (where m.in_pool)         as in_pool,
                   count(*) filter (where m.promoted)        as promoted,
                   count(*) filter (where m.expired)         as expired,
                   count(*) filter (where m.withdrawn)       as withdrawn,
                   count(*) filter (where m.left_office)     as left_office,
                   count(*) filter (where m.later_outcome)   as later_outcome,
                   coalesce(sum(:as_at::date - m.entered_on) filter (where m.in_pool), 0) as waiting,
                   coalesce(sum(m.left_on - m.entered_on) filter (where m.promoted), 0)   as waited
            """ + MEMBERS + """
              join code o on o.list = 'promotion-pool' and o.code = m.pool
              join code r on r.list = 'rank' and r.code = m.to_rank
             group by m.pool, m.to_rank, o.position, r.position
             order by o.position, r.position desc
            """;

    @Override
    public FigureDefinition definition() {
        return FigureDefinition.of("promotion-pools", "Pools of promotion processes")
                .question("How many wait for a post or in a pool, for how long, and how did the others leave it?")
                .publishedExactly("It counts people by rank and outcome, and by nothing that is confidential of them.")
                .time(TimeShape.AS_AT)
                .columns(
                        Column.dimension("pool", "Pool").codes("promotion-pool"),
                        Column.dimension("toRank", "For the rank").codes("rank"),
                        Column.count("inPool", "In the pool"),
                        Column.average("averageDaysInPool", "Average days in the pool so far", "days", 0)
                                .of("waiting")
                                .over("inPool"),
                        Column.count("entered", "Entered so far"),
                        Column.count("promoted", "Promoted"),
                        Column.percent("promotedPercent", "Promoted, of those who entered", 1)
                                .of("promoted")
                                .over("entered"),
                        Column.average("averageDaysToPromotion", "Average days until promoted", "days", 0)
                                .of("waited")
                                .over("promoted"),
                        Column.count("expired", "Left because its life was over"),
                        Column.count("withdrawn", "Withdrew"),
                        Column.count("leftOffice", "Left the office"),
                        Column.count("laterOutcome", "Had a later outcome"),
                        Column.measure("waiting", "Days in the pool", "days", 0).hidden(),
                        Column.measure("waited", "Days until promoted", "days", 0)
                                .hidden())
                .sql(SQL)
                .summedTotals()
                .sources("promotion-applications", "promotion-processes", "ranks", "employments")
                .records(RecordsBehind.of(
                        "promotion-applications",
                        "/v1/promotion-applications",
                        "recruitment:read",
                        RecordsBehind.each("entered")
                                .marked("inPool", "promoted", "expired", "withdrawn", "leftOffice", "laterOutcome"),
                        """
                        select m.id, m.external_id, m.pool, m.to_rank, m.in_pool, m.promoted, m.expired, m.withdrawn, m.left_office,
                               m.later_outcome
                        """ + MEMBERS))
                .notes(
                        "Who was successful waits in the promotion pool; the others are in the talent or the development pool. An outcome"
                                + " counts from its day on, and each application counts once.",
                        "Out of a pool leads, whichever is first: the rank or a higher one held substantively, the end of the last employment"
                                + " as an officer or special, withdrawing, a later outcome for the same rank, the end of the pool's life.",
                        "The people behind the numbers: GET /v1/promotion-pool-members.")
                .chart(Chart.bars("inPool"))
                .build();
    }
}
