package uk.police.wmp.recruitment.performance.individualobjective;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.imports.BulkRecord;

/** How workers' own objectives come in bulk, and how their changes are told. */
final class IndividualObjectiveRecords {

    /** What was agreed elsewhere comes whole, both objectives at once; what was agreed here stays. */
    private static final String AGREED_ALREADY = """
            select s.row_number, 'conversationExternalId', 'belongs to a conversation whose objectives are agreed'
              from staged s
              join performance_conversation c on c.id = s.conversation_id and c.objectives_agreed_on is not null
              left join (select conversation_id, count(*) as objectives
                           from individual_objective group by conversation_id) o on o.conversation_id = c.id
              join (select conversation_id, count(*) filter (where action = 'CREATE') as objectives
                      from staged group by conversation_id) f on f.conversation_id = c.id
             where s.action = 'UPDATE'
                or (s.action = 'CREATE'
                    and coalesce(o.objectives, 0) + f.objectives not between
                        case c.format when 'STANDARD' then %1$d else 0 end and %1$d)""";

    /** Taken from a conversation whose objectives are agreed. */
    private static final String TAKEN_AWAY = """
            select s.row_number, 'conversationExternalId', 'takes an objective from a conversation whose objectives are agreed'
              from staged s
              join public.individual_objective o on o.id = s.id and o.conversation_id <> s.conversation_id
              join performance_conversation c on c.id = o.conversation_id and c.objectives_agreed_on is not null""";

    private static final String OF_ANOTHER_CYCLE = """
            select s.row_number, 'cascadesFromExternalId', 'must be an objective of the conversation''s cycle'
              from staged s
              join performance_conversation c on c.id = s.conversation_id
              join performance_objective o on o.id = s.cascades_from_id
             where o.cycle_id <> c.cycle_id""";

    private IndividualObjectiveRecords() {}

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("individual_objective", "individual-objectives", "performance:read")
                .about("conversation_id")
                .identifying("objective");
    }

    @Produces
    @Singleton
    static BulkRecord<SetIndividualObjective> bulk(
            @ConfigProperty(name = "recruitment.performance.objectives", defaultValue = "2") int each) {
        return BulkRecord.of("individual-objectives", SetIndividualObjective.class)
                .into("individual_objective")
                .reference("conversationExternalId", "performance_conversation", "conversation_id")
                .reference("cascadesFromExternalId", "performance_objective", "cascades_from_id")
                .permission("performance:write")
                .together("conversationExternalId")
                .check(AGREED_ALREADY.formatted(each))
                .check(TAKEN_AWAY)
                .check(OF_ANOTHER_CYCLE);
    }
}
