package uk.police.wmp.recruitment.figures;

import jakarta.enterprise.context.ApplicationScoped;
import uk.police.wmp.figures.Chart;
import uk.police.wmp.figures.Column;
import uk.police.wmp.figures.Figure;
import uk.police.wmp.figures.FigureDefinition;
import uk.police.wmp.figures.RecordsBehind;
import uk.police.wmp.figures.TimeShape;

/** The force's workforce return to the Home Office, on 31 March or 30 September (inspection of 2018/19, annex A). */
@ApplicationScoped
class HomeOfficeWorkforceReturn implements Figure {

    private static final String PROMOTION = """
            promotion as (
                select distinct on (h.id) h.id, h.external_id, h.worker_id, e.worker_type, h.rank, b.rank as rank_before
                  from rank h
                  join employment e on e.worker_id = h.worker_id
                   and e.joined_on <= h.valid_from and (e.left_on is null or e.left_on >= h.valid_from)
                   and\s""" + Ranks.fits("h", "e") + """
                  join rank b on b.worker_id = h.worker_id and b.valid_from < h.valid_from and b.valid_to >= e.joined_on
                   and not coalesce(b.temporary, false)
                   and\s""" + Ranks.fits("b", "e") + """
                 where h.valid_from > :as_at - interval '1 year' and h.valid_from <= :as_at and not coalesce(h.temporary, false)
                 order by h.id, b.valid_from desc)
            """;

    // The year ends with the census day: who joined on it counts, who leaves on it is still there. So the heads of a
    // year before, plus joiners, less leavers, are the heads of the day, but for those away in another force.
    // A promotion is measured against the last rank that wasn't temporary: who acted up and was then confirmed counts.
    private static final String SQL =
            """
            with head as (
                select e.worker_type, coalesce(h.rank, 'NONE') as rank, w.sex, w.ethnicity, count(*) as heads,
                       sum(c.full_time_equivalent) as fte
                  from employment e
                  join worker w on w.id = e.worker_id
            """ + Ranks.held(":as_at") + """
                  left join contract c on c.worker_id = e.worker_id
                   and c.valid_from <= :as_at and (c.valid_to is null or c.valid_to >= :as_at)
                 where e.joined_on <= :as_at and (e.left_on is null or e.left_on >= :as_at)
                   and e.worker_id not in
            """ + Away.WORKERS + """
                 group by 1, 2, 3, 4),
            movement as (
                select worker_id, worker_type, joined_on as day, 1 as joiners, 0 as leavers from employment
                 where joined_on > :as_at - interval '1 year' and joined_on <= :as_at
                union all
                select worker_id, worker_type, left_on, 0, 1 from employment
                 where left_on >= :as_at - interval '1 year' and left_on < :as_at),
            """ + PROMOTION + """
            , counted as (
                select worker_type, rank, null as rank_before, sex, ethnicity, heads, fte, 0 as joiners, 0 as leavers, 0 as promotions
                  from head
                union all
                select e.worker_type, coalesce(h.rank, 'NONE'), null, w.sex, w.ethnicity, 0, null, sum(e.joiners), sum(e.leavers), 0
                  from movement e
                  join worker w on w.id = e.worker_id
            """ + Ranks.held("e.day") + """
                 group by e.worker_type, h.rank, w.sex, w.ethnicity
                union all
                select p.worker_type, p.rank, p.rank_before, w.sex, w.ethnicity, 0, null, 0, 0, count(*)
                  from promotion p
                  join worker w on w.id = p.worker_id
                 group by p.worker_type, p.rank, p.rank_before, w.sex, w.ethnicity)
            select n.worker_type, n.rank, n.sex, eth.groups[1] as ethnicity_group, sum(n.heads) as heads,
                   case when 'COUNTED_IN_FTE' = any (t.groups) then sum(coalesce(n.fte, 0)) end as fte,
                   sum(n.joiners) as joiners, sum(n.leavers) as leavers, sum(n.promotions) as promotions
              from counted n
              join code eth on eth.list = 'ethnicity' and eth.code = n.ethnicity
              join code t on t.list = 'worker-type' and t.code = n.worker_type
              left join code r on r.list = 'rank' and r.code = n.rank
              left join code b on b.list = 'rank' and b.code = n.rank_before
             where n.rank_before is null or b.position < r.position
             group by n.worker_type, t.position, t.groups, n.rank, r.position, n.sex, eth.groups[1]
             order by t.position, r.position nulls last, n.sex, eth.groups[1]
            """;

    /** Employments with the group that they are counted in, on the day. */
    private static String employments(String day, String counted) {
        return """
                select e.id, e.external_id, e.worker_type, coalesce(h.rank, 'NONE') as rank, w.sex, eth.groups[1] as ethnicity_group
                  from employment e
                  join worker w on w.id = e.worker_id
                  join code eth on eth.list = 'ethnicity' and eth.code = w.ethnicity
                """ + Ranks.held(day) + " where " + counted;
    }

    private static final String PROMOTED = "with " + PROMOTION + """
            select p.id, p.external_id, p.worker_type, p.rank, w.sex, eth.groups[1] as ethnicity_group
              from promotion p
              join worker w on w.id = p.worker_id
              join code eth on eth.list = 'ethnicity' and eth.code = w.ethnicity
              join code r on r.list = 'rank' and r.code = p.rank
              join code b on b.list = 'rank' and b.code = p.rank_before and b.position < r.position
            """;

    private static RecordsBehind behind(String recordType, String column, String sql) {
        return RecordsBehind.of(recordType, "/v1/" + recordType, "recruitment:read", RecordsBehind.each(column), sql)
                .telling("characteristics:read");
    }

    @Override
    public FigureDefinition definition() {
        return FigureDefinition.of("home-office-workforce-return", "Home Office workforce return")
                .version(3)
                .question(
                        "Who works for the force on the census day, and who joined, left and was promoted in the year before?")
                .time(TimeShape.AS_AT)
                .columns(
                        Column.dimension("workerType", "Worker type").codes("worker-type"),
                        Column.dimension("rank", "Rank").codes("rank"),
                        Column.dimension("sex", "Sex").codes("sex"),
                        Column.dimension("ethnicityGroup", "Ethnicity").codes("self-defined-ethnicity-group"),
                        Column.count("heads", "Heads").disclosive(),
                        Column.measure("fte", "FTE", "FTE", 1).countedBy("heads"),
                        Column.count("joiners", "Joiners in the year").disclosive(),
                        Column.count("leavers", "Leavers in the year").disclosive(),
                        Column.count("promotions", "Promotions in the year").disclosive())
                .sql(SQL)
                .summedTotals()
                .sources("workers", "employments", "ranks", "contracts", "secondments")
                .records(
                        behind(
                                "employments",
                                "heads",
                                employments(
                                        ":as_at",
                                        "e.joined_on <= :as_at and (e.left_on is null or e.left_on >= :as_at)"
                                                + " and e.worker_id not in " + Away.WORKERS)),
                        behind(
                                "employments",
                                "joiners",
                                employments(
                                        "e.joined_on",
                                        "e.joined_on > :as_at - interval '1 year' and e.joined_on <= :as_at")),
                        behind(
                                "employments",
                                "leavers",
                                employments(
                                        "e.left_on", "e.left_on >= :as_at - interval '1 year' and e.left_on < :as_at")),
                        behind("ranks", "promotions", PROMOTED))
                .contradicted(Contradicting.inStrength(":as_at"), Contradicting.inRanks(":as_at"))
                .notes(
                        "The return is submitted with figures:unsuppressed: it holds every cell, however small. Without, its counts are"
                                + " rounded, and rows of noughts are left out.",
                        "FTE includes career breaks, other long-term absence and those designated under section 38, and excludes those"
                                + " seconded to other forces and those designated under section 39.",
                        "Joiners, leavers and promotions are of the twelve months that end with the census day, by the rank of"
                                + " the day. Who leaves on the census day is still a head of it, and a leaver of the year that follows.",
                        "A promotion is to a rank above the last that was not temporary, when it is not temporary itself: acting up is none,"
                                + " being confirmed in the rank is.",
                        "Officers hold ranks of officers and specials those of specials, and are promoted within them; NONE are those without such a rank,"
                                + " also when another stayed open, and everybody else. The validation rules name them.",
                        "Heads are everybody in service on the day but those away: specials and volunteers too, who have no FTE.",
                        "The return is submitted by /v1/home-office-returns, once its validation rules find no failed cell.")
                .chart(Chart.bars("heads"))
                .build();
    }
}
