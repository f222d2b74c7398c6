package uk.police.wmp.recruitment.performance.conversation;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.RecordView;

/**
 * A conversation with all its ratings.
 *
 * @param yearEndSummary what the year-end conversation came to, in words
 * @param provisionalOn when the manager proposed a rating; absent before, and where the proposal was imported
 * @param moderationReason why the moderated rating differs from the proposal
 * @param finalReason why the final rating differs from the moderated one
 */
@RegisterForReflection
public record PerformanceConversationView(
        UUID id,
        long version,
        String externalId,
        UUID cycleId,
        String cycleExternalId,
        UUID workerId,
        String workerExternalId,
        UUID managerId,
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
        implements RecordView {}
