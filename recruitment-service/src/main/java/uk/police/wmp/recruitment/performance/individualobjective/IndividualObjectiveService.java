package uk.police.wmp.recruitment.performance.individualobjective;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import uk.police.wmp.history.ReadAsKnown;
import uk.police.wmp.history.RecordService;
import uk.police.wmp.history.WriteTransaction;
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
        extends RecordService<IndividualObjective, SetIndividualObjective, IndividualObjectiveView> {

    private static final String OF_A_PARTICIPANT =
            "id = ?1 and (?2 = true or conversation.worker.id = ?3 or conversation.manager.id = ?3)";
    private static final String TYPE = "individual-objectives";

    private final IndividualObjectiveRepository objectives;
    private final PerformanceConversationService conversations;
    private final PerformanceObjectiveService shared;
    private final int each;

    IndividualObjectiveService(
            IndividualObjectiveRepository objectives,
            PerformanceConversationService conversations,
            PerformanceObjectiveService shared,
            @ConfigProperty(name = "recruitment.performance.objectives", defaultValue = "2") int each) {
        super(TYPE, objectives, IndividualObjectiveView.class);
        this.objectives = objectives;
        this.conversations = conversations;
        this.shared = shared;
        this.each = each;
    }

    /** What keeps a conversation's own objectives from being agreed; empty when nothing does. */
    public Optional<String> fault(PerformanceConversation conversation) {
        long own = objectives.count("conversation.id", conversation.id());
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

    private ListQuery<IndividualObjectiveView> all() {
        return ListQuery.of(objectives, IndividualObjectiveView.class)
                .sortable("externalId")
                .csv(SetIndividualObjective.class);
    }

    @Override
    @ReadAsKnown
    public IndividualObjectiveView get(UUID id) {
        return objectives
                .find(OF_A_PARTICIPANT, id, conversations.readsAll(), conversations.self())
                .project(IndividualObjectiveView.class)
                .firstResultOptional()
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
    protected IndividualObjective blank() {
        return new IndividualObjective();
    }

    @Override
    protected void amend(IndividualObjective objective, SetIndividualObjective details) {
        PerformanceConversation conversation =
                conversations.openTo(details.conversationExternalId(), "/conversationExternalId");
        conversation.requireObjectivesOpen();
        if (objective.conversation != null) {
            objective.conversation.requireObjectivesOpen();
        }
        objective.amend(details, conversation, above(details, conversation));
    }

    private PerformanceObjective above(SetIndividualObjective details, PerformanceConversation conversation) {
        if (details.cascadesFromExternalId() == null) {
            return null;
        }
        PerformanceObjective above = shared.named(details.cascadesFromExternalId(), "/cascadesFromExternalId");
        if (!above.isOf(conversation.cycle())) {
            throw new InvalidRequest("/cascadesFromExternalId", "must be an objective of the conversation's cycle");
        }
        return above;
    }

    @Override
    protected SetIndividualObjective details(IndividualObjective objective) {
        return objective.details();
    }

    @Override
    protected IndividualObjectiveView view(IndividualObjective objective) {
        return IndividualObjectiveView.of(objective);
    }
}
