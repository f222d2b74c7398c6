package uk.police.wmp.recruitment.performance.rating;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.history.WriteTransaction;
import uk.police.wmp.recruitment.performance.conversation.PerformanceConversation;
import uk.police.wmp.recruitment.performance.conversation.PerformanceConversationService;
import uk.police.wmp.recruitment.performance.conversation.PerformanceConversationView;
import uk.police.wmp.recruitment.performance.moderation.ModerationSessionService;
import uk.police.wmp.rest.InvalidRequest;

@Singleton
class RatingService {

    private final PerformanceConversationService conversations;
    private final ModerationSessionService sessions;
    private final Clock clock;

    RatingService(PerformanceConversationService conversations, ModerationSessionService sessions, Clock clock) {
        this.conversations = conversations;
        this.sessions = sessions;
        this.clock = clock;
    }

    @WriteTransaction
    public PerformanceConversationView holdYearEnd(UUID id, HoldYearEnd details) {
        PerformanceConversation conversation = conversations.forManager(id);
        requirePast(details.heldOn(), "/heldOn");
        conversation.holdYearEnd(details.heldOn(), details.summary(), details.volunteerDemands());
        return conversations.recorded(conversation);
    }

    @WriteTransaction
    public PerformanceConversationView rateProvisionally(UUID id, RateProvisionally details) {
        PerformanceConversation conversation = conversations.forManager(id);
        requirePast(details.ratedOn(), "/ratedOn");
        conversation.rateProvisionally(details.ratedOn(), details.rating());
        return conversations.recorded(conversation);
    }

    @WriteTransaction
    public PerformanceConversationView moderate(UUID id, ModerateRating details) {
        PerformanceConversation conversation = conversations.forManager(id);
        conversation.moderate(
                sessions.named(details.sessionExternalId(), "/sessionExternalId"), details.rating(), details.reason());
        return conversations.recorded(conversation);
    }

    @WriteTransaction
    public PerformanceConversationView finalise(UUID id, FinaliseRating details) {
        PerformanceConversation conversation = conversations.forManager(id);
        requirePast(details.finalisedOn(), "/finalisedOn");
        conversation.finalise(details.finalisedOn(), details.rating(), details.reason());
        return conversations.recorded(conversation);
    }

    private void requirePast(LocalDate day, String field) {
        if (day.isAfter(LocalDate.now(clock))) {
            throw new InvalidRequest(field, "must not be in the future");
        }
    }
}
