package uk.police.wmp.recruitment.performance.agreeing;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import uk.police.wmp.history.WriteTransaction;
import uk.police.wmp.recruitment.performance.conversation.PerformanceConversation;
import uk.police.wmp.recruitment.performance.conversation.PerformanceConversationService;
import uk.police.wmp.recruitment.performance.conversation.PerformanceConversationView;
import uk.police.wmp.recruitment.performance.individualobjective.IndividualObjectiveService;
import uk.police.wmp.recruitment.performance.note.ConversationNoteService;
import uk.police.wmp.recruitment.performance.objective.PerformanceObjectiveService;
import uk.police.wmp.rest.InvalidRequest;

@Singleton
class AgreeingService {

    private final PerformanceConversationService conversations;
    private final PerformanceObjectiveService shared;
    private final IndividualObjectiveService individual;
    private final ConversationNoteService notes;
    private final Clock clock;

    AgreeingService(
            PerformanceConversationService conversations,
            PerformanceObjectiveService shared,
            IndividualObjectiveService individual,
            ConversationNoteService notes,
            Clock clock) {
        this.conversations = conversations;
        this.shared = shared;
        this.individual = individual;
        this.notes = notes;
        this.clock = clock;
    }

    @WriteTransaction
    public PerformanceConversationView agree(UUID id, AgreeObjectives details) {
        PerformanceConversation conversation = conversations.forManager(id);
        conversation.requireObjectivesOpen();
        if (details.agreedOn().isAfter(LocalDate.now(clock))) {
            throw new InvalidRequest("/agreedOn", "must not be in the future");
        }
        List<String> missing = new ArrayList<>(
                shared.faults(conversation.cycle(), conversation.worker().id(), details.agreedOn()));
        individual.fault(conversation).ifPresent(missing::add);
        if (!missing.isEmpty()) {
            throw conversation.conflict(String.join(" ", missing));
        }
        conversation.agreeObjectives(details.agreedOn());
        return conversations.recorded(conversation);
    }

    @WriteTransaction
    public PerformanceConversationView reopen(UUID id, ReopenObjectives details) {
        PerformanceConversation conversation = conversations.forManager(id);
        conversation.reopenObjectives();
        notes.writeProgress(conversation, LocalDate.now(clock), "Objectives reopened: " + details.reason());
        return conversations.recorded(conversation);
    }
}
