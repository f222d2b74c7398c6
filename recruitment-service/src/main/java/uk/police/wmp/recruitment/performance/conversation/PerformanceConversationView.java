package uk.police.wmp.recruitment.performance.conversation;

import io.quarkus.hibernate.orm.panache.common.ProjectedFieldName;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.Versioned;

/** A conversation with all its ratings. */
@RegisterForReflection
public record PerformanceConversationView(
        UUID id,
        long version,
        String externalId,
        @ProjectedFieldName("cycle.id") UUID cycleId,
        @ProjectedFieldName("cycle.externalId") String cycleExternalId,
        @ProjectedFieldName("worker.id") UUID workerId,
        @ProjectedFieldName("worker.externalId") String workerExternalId,
        @ProjectedFieldName("manager.id") UUID managerId,
        String managerExternalId,
        String format,
        ConversationState state,
        LocalDate objectivesAgreedOn,
        LocalDate yearEndOn,
        String yearEndSummary,
        String volunteerDemands,
        String provisionalWhat,
        String provisionalHow,
        LocalDate provisionalOn,
        String moderatedWhat,
        String moderatedHow,
        String moderationSessionExternalId,
        String moderationReason,
        String finalWhat,
        String finalHow,
        String finalReason,
        LocalDate finalisedOn)
        implements Versioned {

    static PerformanceConversationView of(PerformanceConversation conversation) {
        return new PerformanceConversationView(
                conversation.id(),
                conversation.version(),
                conversation.externalId(),
                conversation.cycle.id(),
                conversation.cycle.externalId(),
                conversation.worker.id(),
                conversation.worker.externalId(),
                conversation.manager == null ? null : conversation.manager.id(),
                conversation.manager == null ? null : conversation.manager.externalId(),
                conversation.format,
                conversation.state,
                conversation.objectivesAgreedOn,
                conversation.yearEndOn,
                conversation.yearEndSummary,
                conversation.volunteerDemands,
                conversation.provisionalWhat,
                conversation.provisionalHow,
                conversation.provisionalOn,
                conversation.moderatedWhat,
                conversation.moderatedHow,
                conversation.moderationSession == null ? null : conversation.moderationSession.externalId(),
                conversation.moderationReason,
                conversation.finalWhat,
                conversation.finalHow,
                conversation.finalReason,
                conversation.finalisedOn);
    }
}
