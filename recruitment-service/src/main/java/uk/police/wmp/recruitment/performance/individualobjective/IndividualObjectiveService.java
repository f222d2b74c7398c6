package uk.police.wmp.recruitment.performance.individualobjective;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import uk.police.wmp.history.ReadAsKnown;
import uk.police.wmp.history.Records;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.history.WriteTransaction;
import uk.police.wmp.imports.BulkRecord;
import uk.police.wmp.recruitment.performance.conversation.PerformanceConversation;
import uk.police.wmp.recruitment.performance.conversation.PerformanceConversationService;
import uk.police.wmp.recruitment.performance.objective.PerformanceObjective;
import uk.police.wmp.recruitment.performance.objective.PerformanceObjectiveService;
import uk.police.wmp.rest.InvalidRequest;
import uk.police.wmp.rest.ListQuery;
import uk.police.wmp.rest.RecordNotFound;

/** Workers' own objectives, written by them or their line managers until they are agreed. */
@Singleton
public class IndividualObjectiveService
        extends Records<IndividualObjective, RecordIndividualObjective, IndividualObjectiveView> {

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

    private static final String OF_A_PARTICIPANT =
            "e.id = :id and (:all = true or e.conversation.worker.id = :self or e.conversation.manager.id = :self)";
    private static final String TYPE = "individual-objectives";

    private final PerformanceConversationService conversations;
    private final PerformanceObjectiveService shared;
    private final int each;

    IndividualObjectiveService(
            PerformanceConversationService conversations,
            PerformanceObjectiveService shared,
            @ConfigProperty(name = "recruitment.performance.objectives", defaultValue = "2") int each) {
        super(TYPE, IndividualObjective::new, "externalId");
        this.conversations = conversations;
        this.shared = shared;
        this.each = each;
    }

    /** What keeps a conversation's own objectives from being agreed; empty when nothing does. */
    public Optional<String> fault(PerformanceConversation conversation) {
        long own = count("conversation.id", conversation.id());
        boolean right = conversation.isAdapted() ? own <= each : own == each;
        return right
                ? Optional.empty()
                : Optional.of("The worker has " + own + " individual objectives, not " + each + ".");
    }

    ListQuery<IndividualObjectiveView> list(IndividualObjectiveFilter filter) {
        return all().where(
                        "conversation.externalId = :conversationExternalId",
                        "conversationExternalId",
                        filter.conversationExternalId());
    }

    ListQuery<IndividualObjectiveView> ofConversation(UUID conversationId) {
        UUID readable = conversations.readable(conversationId).id();
        return all().where("conversation.id = :conversationId", "conversationId", readable);
    }

    @Override
    @ReadAsKnown
    public IndividualObjectiveView get(UUID id) {
        return firstAs(
                        IndividualObjectiveView.class,
                        OF_A_PARTICIPANT,
                        Map.of("id", id, "all", conversations.readsAll(), "self", conversations.self()))
                .orElseThrow(() -> new RecordNotFound(TYPE, id));
    }

    @Override
    @WriteTransaction
    public void remove(UUID id) {
        existing(id).conversation.requireObjectivesOpen();
        super.remove(id);
    }

    @Override
    protected IndividualObjective existing(UUID id) {
        IndividualObjective objective = super.existing(id);
        if (!conversations.mayWriteIn(objective.conversation)) {
            throw new RecordNotFound(TYPE, id);
        }
        return objective;
    }

    @Override
    protected void amend(IndividualObjective objective, RecordIndividualObjective details) {
        PerformanceConversation conversation =
                conversations.openTo(details.conversationExternalId(), "/conversationExternalId");
        conversation.requireObjectivesOpen();
        if (objective.conversation != null) {
            objective.conversation.requireObjectivesOpen();
        }
        objective.amend(details, conversation, above(details, conversation));
    }

    private PerformanceObjective above(RecordIndividualObjective details, PerformanceConversation conversation) {
        if (details.cascadesFromExternalId() == null) {
            return null;
        }
        PerformanceObjective above = shared.named(details.cascadesFromExternalId(), "/cascadesFromExternalId");
        if (!above.isOf(conversation.cycle())) {
            throw new InvalidRequest("/cascadesFromExternalId", "must be an objective of the conversation's cycle");
        }
        return above;
    }

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("individual_objective", "individual-objectives", "performance:read")
                .about("conversation_id")
                .identifying("objective");
    }

    @Produces
    @Singleton
    static BulkRecord<RecordIndividualObjective> bulk(
            @ConfigProperty(name = "recruitment.performance.objectives", defaultValue = "2") int each) {
        return BulkRecord.of("individual-objectives", RecordIndividualObjective.class)
                .into(IndividualObjective.class)
                .permission("performance:write")
                .together("conversationExternalId")
                .check(AGREED_ALREADY.formatted(each))
                .check(TAKEN_AWAY)
                .check(OF_ANOTHER_CYCLE);
    }
}
