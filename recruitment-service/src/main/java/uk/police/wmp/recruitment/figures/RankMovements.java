package uk.police.wmp.recruitment.figures;

import jakarta.enterprise.context.ApplicationScoped;
import uk.police.wmp.figures.Chart;
import uk.police.wmp.figures.Column;
import uk.police.wmp.figures.Figure;
import uk.police.wmp.figures.FigureDefinition;
import uk.police.wmp.figures.Grain;
import uk.police.wmp.figures.RecordsBehind;
import uk.police.wmp.figures.TimeShape;

/** Why the share of ethnic minority officers in a rank changed in a year (people paper of April 2022, para 7). */
@ApplicationScoped
class RankMovements implements Figure {

    // The rank on the day before the period against the rank on its last day: who was promoted twice in the year moved
    // once,
    // from the first rank to the last. Who has no recorded rank is a constable, as in ethnic-minority-by-rank, which
    // this explains.
    private static final String DAYS = """
            with before as (
                select e.worker_id, coalesce(h.rank, 'CONSTABLE') as rank
                  from employment e
            """ + Ranks.held(":from::date - 1") + """
                 where e.worker_type = 'POLICE_OFFICER'
                   and e.joined_on < :from and (e.left_on is null or e.left_on >= :from::date - 1)),
            after as (
                select e.worker_id, coalesce(h.rank, 'CONSTABLE') as rank
                  from employment e
            """ + Ranks.held(":to") + """
                 where e.worker_type = 'POLICE_OFFICER' and e.joined_on <= :to and (e.left_on is null or e.left_on >= :to)),
            """;

    private static final String SQL = DAYS + """
            pair as (
                select b.rank as was, a.rank as at_end, w.ethnicity, count(*) as officers
                  from before b
                  full join after a on a.worker_id = b.worker_id
                  join worker w on w.id = coalesce(b.worker_id, a.worker_id)
                 group by b.rank, a.rank, w.ethnicity),
            moved as (
                select case when 'CHIEF_OFFICER' = any (b.groups) then 'CHIEF_OFFICER' else b.code end as was,
                       case when 'CHIEF_OFFICER' = any (a.groups) then 'CHIEF_OFFICER' else a.code end as at_end,
                       'ETHNIC_MINORITY' = any (eth.groups) as minority, p.officers
                  from pair p
                  join code eth on eth.list = 'ethnicity' and eth.code = p.ethnicity
                  left join code b on b.list = 'rank' and b.code = p.was and 'OFFICER' = any (b.groups)
                  left join code a on a.list = 'rank' and a.code = p.at_end and 'OFFICER' = any (a.groups))
            select g.code as rank,
                   coalesce(sum(m.officers) filter (where m.minority and m.was = g.code), 0)                        as minority_before,
                   coalesce(sum(m.officers) filter (where m.minority and m.was is null), 0)                         as minority_joined,
                   coalesce(sum(m.officers) filter (where m.minority and m.at_end = g.code and m.was <> g.code), 0)     as minority_moved_in,
                   coalesce(sum(m.officers) filter (where m.minority and m.was = g.code and m.at_end <> g.code), 0)     as minority_moved_out,
                   coalesce(sum(m.officers) filter (where m.minority and m.at_end is null), 0)                          as minority_left,
                   coalesce(sum(m.officers) filter (where m.was = g.code), 0)                                       as before,
                   coalesce(sum(m.officers) filter (where m.at_end = g.code), 0)                                        as after
              from code g
              join moved m on m.was = g.code or m.at_end = g.code
             where g.list = 'officer-rank-group'
             group by g.code, g.position
             order by g.position
            """;

    private static final String MOVED = DAYS + """
            moved as (
                select w.id, w.external_id, 'ETHNIC_MINORITY' = any (eth.groups) as minority,
                       case when 'CHIEF_OFFICER' = any (b.groups) then 'CHIEF_OFFICER' else b.code end as was,
                       case when 'CHIEF_OFFICER' = any (a.groups) then 'CHIEF_OFFICER' else a.code end as at_end
                  from before
                  full join after on after.worker_id = before.worker_id
                  join worker w on w.id = coalesce(before.worker_id, after.worker_id)
                  join code eth on eth.list = 'ethnicity' and eth.code = w.ethnicity
                  left join code b on b.list = 'rank' and b.code = before.rank and 'OFFICER' = any (b.groups)
                  left join code a on a.list = 'rank' and a.code = after.rank and 'OFFICER' = any (a.groups))
            select m.id, m.external_id, g.code as rank,
                   m.minority and m.was = g.code                          as minority_before,
                   m.minority and m.was is null                           as minority_joined,
                   m.minority and m.at_end = g.code and m.was <> g.code   as minority_moved_in,
                   m.minority and m.was = g.code and m.at_end <> g.code   as minority_moved_out,
                   m.minority and m.at_end is null                        as minority_left
              from code g
              join moved m on m.was = g.code or m.at_end = g.code
             where g.list = 'officer-rank-group'
            """;

    private static final String HELD = DAYS.stripTrailing().replaceFirst(",$", "") + """
            select w.id, w.external_id, case when 'CHIEF_OFFICER' = any (r.groups) then 'CHIEF_OFFICER' else r.code end as rank,
                   bool_or(d.earlier) as before, bool_or(not d.earlier) as after
              from (select worker_id, rank, true as earlier from before
                    union all
                    select worker_id, rank, false from after) d
              join worker w on w.id = d.worker_id
              join code r on r.list = 'rank' and r.code = d.rank and 'OFFICER' = any (r.groups)
             group by 1, 2, 3
            """;

    @Override
    public FigureDefinition definition() {
        return FigureDefinition.of("representation-movements-by-rank", "Movements between ranks behind representation")
                .question(
                        "Did the share of ethnic minority officers in a rank change because people joined, were promoted or left?")
                .version(4)
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
                                .over("after"),
                        Representation.few("after"))
                .sql(SQL)
                .summedTotals()
                .sources("workers", "employments", "ranks")
                .records(
                        RecordsBehind.of(
                                "workers",
                                "/v1/workers",
                                "recruitment:read",
                                RecordsBehind.marked("before", "after"),
                                HELD),
                        RecordsBehind.of(
                                        "workers",
                                        "/v1/workers",
                                        "recruitment:read",
                                        RecordsBehind.marked(
                                                "minorityBefore",
                                                "minorityJoined",
                                                "minorityMovedIn",
                                                "minorityMovedOut",
                                                "minorityLeft"),
                                        MOVED)
                                .telling("characteristics:read"))
                .contradicted(Contradicting.inStrength(":to::date"), Contradicting.inRanks(":to::date"))
                .notes(
                        "Officers are compared on the day before the period and on its last day: who came or went in between is in"
                                + " no column.",
                        Ranks.NOTE,
                        "Shares are of everyone, as the force's board papers print them. Assistant chief constables and above are chief"
                                + " officers.",
                        "Behind a row is who was in the rank before or is after.",
                        Representation.FEW_NOTE)
                .chart(Chart.bars("shareBeforePercent", "shareAfterPercent"))
                .build();
    }
}
