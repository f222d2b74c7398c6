package uk.police.wmp.recruitment.performance.conversation;

import java.util.List;

/** What a conversation that comes in a file keeps with its cycle, its worker and the steps that were taken here. */
final class PerformanceConversationRules {

    private static final String NOT_IN_SERVICE = """
            select s.row_number, 'workerExternalId', 'was not in service in this cycle'
              from staged s
              join performance_cycle c on c.id = s.cycle_id
             where s.worker_id is not null
               and not exists (select from employment e
                                where e.worker_id = s.worker_id and e.joined_on <= c.ends_on
                                  and (e.left_on is null or e.left_on >= c.starts_on))""";

    private static final String NOT_A_SPECIAL = """
            select s.row_number, 'format', 'is for special constables'
              from staged s
              join performance_cycle c on c.id = s.cycle_id
             where s.format = 'ADAPTED_FOR_SPECIALS' and s.worker_id is not null
               and not exists (select from employment e
                                where e.worker_id = s.worker_id and e.worker_type = 'SPECIAL_CONSTABLE'
                                  and e.joined_on <= c.ends_on
                                  and (e.left_on is null or e.left_on >= c.starts_on))""";

    private static final String OF_ANOTHER = """
            select s.row_number, f.field, f.message
              from staged s
              join public.performance_conversation c on c.id = s.id
             cross join lateral (values
                 ('workerExternalId', 'stays the worker whose conversation it is', c.worker_id <> s.worker_id),
                 ('cycleExternalId', 'stays the cycle that it is of', c.cycle_id <> s.cycle_id)
                 ) as f (field, message, differs)
             where f.differs""";

    private static final String AGREED_TOO_LATE = """
            select s.row_number, 'objectivesAgreedOn', 'must not be after the end of the cycle'
              from staged s
              join performance_cycle c on c.id = s.cycle_id
             where s.objectives_agreed_on > c.ends_on""";

    /** The portal that an import comes from may keep the objectives; those that are kept here are counted as the step does. */
    private static final String NOT_TWO_OBJECTIVES = """
            select s.row_number, 'objectivesAgreedOn', 'has other than two individual objectives here to agree'
              from staged s
              join public.performance_conversation c on c.id = s.id and c.objectives_agreed_on is null
              join (select conversation_id, count(*) as objectives
                      from individual_objective group by conversation_id) o on o.conversation_id = c.id
             where s.objectives_agreed_on is not null
               and case c.format when 'STANDARD' then o.objectives <> 2 else o.objectives > 2 end""";

    /** A rating that a moderation session of this service gave, or that became final, is nobody's to import over. */
    private static final String RATED_HERE = """
            select s.row_number, f.field, 'is recorded here by its step, and stays as it is'
              from staged s
              join public.performance_conversation c on c.id = s.id
             cross join lateral (values
                 ('moderatedWhat', c.moderation_session_id is not null
                                   and (s.moderated_what, s.moderated_how)
                                       is distinct from (c.moderated_what, c.moderated_how)),
                 ('finalWhat', c.final_what is not null
                               and (s.final_what, s.final_how, s.finalised_on)
                                   is distinct from (c.final_what, c.final_how, c.finalised_on))
                 ) as f (field, written_over)
             where f.written_over""";

    static final List<String> OF_A_FILE =
            List.of(NOT_IN_SERVICE, NOT_A_SPECIAL, OF_ANOTHER, AGREED_TOO_LATE, NOT_TWO_OBJECTIVES, RATED_HERE);

    private PerformanceConversationRules() {}
}
