package uk.police.wmp.recruitment.figures;

import jakarta.enterprise.context.ApplicationScoped;
import uk.police.wmp.figures.Chart;
import uk.police.wmp.figures.Column;
import uk.police.wmp.figures.Figure;
import uk.police.wmp.figures.FigureDefinition;
import uk.police.wmp.figures.Filter;
import uk.police.wmp.figures.TimeShape;

/** How much of the workforce's performance the force can see: who is in scope, and who was talked to lately (PEEL inspection of 2018/19). */
@ApplicationScoped
class RegularConversations implements Figure {

    // As at 30 June within 30 days: a conversation of 31 May counts, one of 30 May doesn't.
    private static final String SQL = PerformanceScope.SQL + """
            , talked as (
                select distinct v.worker_id
                  from conversation_note n
                  join code k on k.list = 'conversation-note-kind' and k.code = n.kind and 'REGULAR' = any (k.groups)
                  join performance_conversation v on v.id = n.conversation_id
                 where n.noted_on > :as_at - :days::int and n.noted_on <= :as_at
            ), asked as (
                select worker_id, max(day) as day from in_scope group by worker_id
            )
            select coalesce(part.department, 'No department') as department,
                   count(*)                                   as in_service,
                   count(a.worker_id)                         as in_scope,
                   count(t.worker_id)                         as talked_to
              from employment e
              left join asked a on a.worker_id = e.worker_id
              left join talked t on t.worker_id = a.worker_id
              left join posting p on p.worker_id = e.worker_id
               and p.valid_from <= :as_at and (p.valid_to is null or p.valid_to >= :as_at)
              left join part on part.unit_id = p.unit_id
             where e.joined_on <= :as_at and (e.left_on is null or e.left_on >= :as_at)
               and (a.worker_id is not null
                    or e.worker_type in (select code from code
                                          where list = 'worker-type' and 'COUNTED_IN_FTE' = any (groups)))
             group by 1
             order by 1
            """;

    @Override
    public FigureDefinition definition() {
        return FigureDefinition.of("regular-conversations", "Regular performance conversations")
                .question(
                        "Of how many people does the force see the performance, for a conversation was held with them lately?")
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
                                .over("inService"))
                .sql(SQL)
                .summedTotals()
                .sources("performance-cycles", "rollout-phases", "conversation-notes", "employments", "postings")
                .notes(
                        PerformanceScope.NOTES[0],
                        "In service: everybody who counts in full-time equivalents, and others in scope. The rest of the"
                                + " workforce is what the force has no view of.")
                .chart(Chart.bars("inScopePercent", "talkedToPercent"))
                .build();
    }
}
