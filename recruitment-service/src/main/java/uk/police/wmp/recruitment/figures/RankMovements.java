package uk.police.wmp.recruitment.figures;

import jakarta.enterprise.context.ApplicationScoped;
import uk.police.wmp.figures.Chart;
import uk.police.wmp.figures.Column;
import uk.police.wmp.figures.Figure;
import uk.police.wmp.figures.FigureDefinition;
import uk.police.wmp.figures.Grain;
import uk.police.wmp.figures.TimeShape;

/** Why the share of ethnic minority officers in a rank changed in a year (people paper of April 2022, para 7). */
@ApplicationScoped
class RankMovements implements Figure {

    // The rank on the day before the period against the rank on its last day: who was promoted twice in the year moved
    // once,
    // from the first rank to the last.
    private static final String SQL = """
            with held as (
                select d.day, e.worker_id, case when 'CHIEF_OFFICER' = any (r.groups) then 'CHIEF_OFFICER' else r.code end as rank
                  from (values (:from::date - 1), (:to::date)) as d (day)
                  join employment e on e.worker_type = 'POLICE_OFFICER'
                   and e.joined_on <= d.day and (e.left_on is null or e.left_on >= d.day)
                  join rank_holding h on h.worker_id = e.worker_id
                   and h.valid_from <= d.day and (h.valid_to is null or h.valid_to >= d.day)
                  join code r on r.list = 'rank' and r.code = h.rank and 'OFFICER' = any (r.groups)),
            moved as (
                select a.rank as was, b.rank as now, 'ETHNIC_MINORITY' = any (eth.groups) as minority
                  from (select * from held where day < :from) a
                  full join (select * from held where day >= :from) b on b.worker_id = a.worker_id
                  join worker w on w.id = coalesce(a.worker_id, b.worker_id)
                  join code eth on eth.list = 'ethnicity' and eth.code = w.ethnicity)
            select g.code as rank,
                   count(*) filter (where m.minority and m.was = g.code)                                         as minority_before,
                   count(*) filter (where m.minority and m.was is null)                                          as minority_joined,
                   count(*) filter (where m.minority and m.now = g.code and m.was <> g.code)                     as minority_moved_in,
                   count(*) filter (where m.minority and m.was = g.code and m.now <> g.code)                     as minority_moved_out,
                   count(*) filter (where m.minority and m.now is null)                                          as minority_left,
                   count(*) filter (where m.was = g.code)                                                        as before,
                   count(*) filter (where m.now = g.code)                                                        as after
              from code g
              join moved m on m.was = g.code or m.now = g.code
             where g.list = 'officer-rank-group'
             group by g.code, g.position
             order by g.position
            """;

    @Override
    public FigureDefinition definition() {
        return FigureDefinition.of("representation-movements-by-rank", "Movements between ranks behind representation")
                .question(
                        "Did the share of ethnic minority officers in a rank change because people joined, were promoted or left?")
                .time(TimeShape.PERIOD)
                .oneAtATime(Grain.YEAR)
                .columns(
                        Column.dimension("rank", "Rank").codes("officer-rank-group"),
                        Column.count("minorityBefore", "Ethnic minority officers before")
                                .disclosive(),
                        Column.count("minorityJoined", "joined").disclosive(),
                        Column.count("minorityMovedIn", "came from another rank")
                                .disclosive(),
                        Column.count("minorityMovedOut", "went to another rank").disclosive(),
                        Column.count("minorityLeft", "left").disclosive(),
                        Column.sum("minorityAfter", "Ethnic minority officers after")
                                .of("minorityBefore", "minorityJoined", "minorityMovedIn")
                                .minus("minorityMovedOut", "minorityLeft"),
                        Column.count("before", "Officers before"),
                        Column.count("after", "Officers after"),
                        Column.percent("shareBeforePercent", "Share before", 1)
                                .of("minorityBefore")
                                .over("before"),
                        Column.percent("shareAfterPercent", "Share after", 1)
                                .of("minorityAfter")
                                .over("after"))
                .sql(SQL)
                .summedTotals()
                .sources("workers", "employments", "ranks")
                .notes(
                        "Shares are of everyone, as the force's board papers print them. Assistant chief constables and above are chief"
                                + " officers.",
                        "In the higher ranks one retirement or promotion moves the share by much.")
                .chart(Chart.bars("shareBeforePercent", "shareAfterPercent"))
                .build();
    }
}
