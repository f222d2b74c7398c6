package uk.police.wmp.recruitment.figures;

import jakarta.enterprise.context.ApplicationScoped;
import uk.police.wmp.figures.Chart;
import uk.police.wmp.figures.Column;
import uk.police.wmp.figures.Figure;
import uk.police.wmp.figures.FigureDefinition;
import uk.police.wmp.figures.Filter;
import uk.police.wmp.figures.RecordsBehind;
import uk.police.wmp.figures.TimeShape;

/** How much of the workforce's performance the force can see: who is in scope, and who was talked to lately (PEEL inspection of 2018/19). */
@ApplicationScoped
class RegularConversations implements Figure {

    // As at 30 June within 30 days: a conversation of 31 May counts, one of 30 May doesn't.
    private static final String TALKED = PerformanceScope.PHASES + """
            , talked as (
                select distinct v.worker_id
                  from conversation_note n
                  join code k on k.list = 'conversation-note-kind' and k.code = n.kind and 'REGULAR' = any (k.groups)
                  join performance_conversation v on v.id = n.conversation_id
                 where n.noted_on > :as_at - :days::int and n.noted_on <= :as_at
            ), expected as (
                select v.worker_id, array_agg(v.cycle_id) as cycles
                  from performance_conversation v
                 where v.cycle_id in (select f.cycle_id from phase f where f.named)
                 group by v.worker_id
            )
            """;

    private static final String SQL = TALKED + """
            , alike as (
                select n.*
                  from (select coalesce(min(day), :as_at) as day from cycle) y
                 cross join lateral (
                    select e.worker_type, o.unit_id, case when exists (select from phase where role is not null) then o.role end as role,
            """ + PerformanceScope.RANK + """
                           as rank, x.cycles, t.worker_id is not null as talked_to, count(*) as people
                      from employment e
                      left join posting o on o.worker_id = e.worker_id
                       and o.valid_from <= y.day and (o.valid_to is null or o.valid_to >= y.day)
            """
            + PerformanceScope.RANKS + """
                      left join expected x on x.worker_id = e.worker_id
                      left join talked t on t.worker_id = e.worker_id
                     where e.joined_on <= y.day and (e.left_on is null or e.left_on >= y.day)
                     group by 1, 2, 3, 4, 5, 6) n
            ), seen as (
                select a.*, exists (select from cycle y cross join lateral (
                           select a.worker_type, a.unit_id, a.role, a.rank, y.id as cycle_id, y.id = any (a.cycles) as named) p
                     where\s""" + PerformanceScope.REACHED + """
                       ) as in_scope
                  from alike a
            )
            select\s""" + Departments.NAME + """
                         as department,
                   sum(s.people)                                                      as in_service,
                   coalesce(sum(s.people) filter (where s.in_scope), 0)               as in_scope,
                   coalesce(sum(s.people) filter (where s.in_scope and s.talked_to), 0) as talked_to
              from seen s
              left join part on part.unit_id = s.unit_id
             where s.in_scope
                or s.worker_type in (select code from code where list = 'worker-type' and 'COUNTED_IN_FTE' = any (groups))
             group by 1
             order by 1
            """;

    private static final String RECORDS =
            TALKED + """
            select s.id, s.external_id,\s""" + Departments.NAME + """
                   as department, s.in_scope, s.in_scope and s.talked_to as talked_to
              from (select w.id, w.external_id, e.worker_type, o.unit_id, t.worker_id is not null as talked_to,
                           exists (select from cycle y cross join lateral (
                               select e.worker_type, o.unit_id, o.role,
            """ + PerformanceScope.RANK + """
                                      as rank, y.id as cycle_id, y.id = any (x.cycles) as named) p
                         where\s""" + PerformanceScope.REACHED + """
                           ) as in_scope
                      from (select coalesce(min(day), :as_at) as day from cycle) y
                      join employment e on e.joined_on <= y.day and (e.left_on is null or e.left_on >= y.day)
                      join worker w on w.id = e.worker_id
                      left join posting o on o.worker_id = e.worker_id
                       and o.valid_from <= y.day and (o.valid_to is null or o.valid_to >= y.day)
            """
                    + PerformanceScope.RANKS + """
                      left join expected x on x.worker_id = e.worker_id
                      left join talked t on t.worker_id = e.worker_id) s
              left join part on part.unit_id = s.unit_id
             where s.in_scope
                or s.worker_type in (select code from code where list = 'worker-type' and 'COUNTED_IN_FTE' = any (groups))
            """;

    @Override
    public FigureDefinition definition() {
        return FigureDefinition.of("regular-conversations", "Regular performance conversations")
                .question(
                        "Of how many people does the force see the performance, for a conversation was held with them lately?")
                .version(3)
                .publishedExactly("That a conversation was held says nothing of what was said in it.")
                .time(TimeShape.AS_AT)
                .filters(
                        PerformanceScope.CYCLE,
                        Filter.integer("days", "Held within so many days, the day itself included")
                                .defaultsTo("92"))
                .columns(
                        Column.dimension("department", "Department"),
                        Column.count("inService", "In service"),
                        Column.count("inScope", "In scope"),
                        Column.percent("inScopePercent", "In scope, of those in service", 1)
                                .of("inScope")
                                .over("inService"),
                        Column.count("talkedTo", "Talked to lately"),
                        Column.percent("talkedToPercent", "Talked to lately, of those in service", 1)
                                .of("talkedTo")
                                .over("inService"),
                        Column.sum("notTalkedTo", "Not talked to lately")
                                .of("inService")
                                .minus("talkedTo"))
                .sql(SQL)
                .summedTotals()
                .sources("performance-cycles", "rollout-phases", "conversation-notes", "employments", "postings")
                .records(RecordsBehind.of(
                                "workers",
                                "/v1/workers",
                                "recruitment:read",
                                RecordsBehind.each("inService").marked("inScope", "talkedTo"),
                                RECORDS)
                        .telling("performance:read"))
                .contradicted(Contradicting.inPostings(":as_at"))
                .notes(
                        PerformanceScope.NOTES[0],
                        PerformanceScope.NOTES[1],
                        PerformanceScope.NOTES[2],
                        "In service, on the same day: everybody who counts in full-time equivalents, and others in scope. The"
                                + " rest of the workforce is what the force has no view of.")
                .chart(Chart.bars("inScopePercent", "talkedToPercent"))
                .build();
    }
}
