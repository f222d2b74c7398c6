package uk.police.wmp.recruitment.performance.conversation;

import io.quarkus.hibernate.orm.panache.common.ProjectedFieldName;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.Versioned;

/** A conversation as its worker sees it: of the ratings only the final one is even asked of the database. */
@RegisterForReflection
record OwnConversation(
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
        LocalDate objectivesAgreedOn,
        LocalDate yearEndOn,
        String yearEndSummary,
        String volunteerDemands,
        String finalWhat,
        String finalHow,
        String finalReason,
        LocalDate finalisedOn)
        implements Versioned {

    /** The state too would tell that a rating is on its way: until there is a final one it is what the worker took part in. */
    PerformanceConversationView view() {
        ConversationState state = finalWhat != null
                ? ConversationState.FINAL
                : objectivesAgreedOn != null ? ConversationState.OBJECTIVES_AGREED : ConversationState.OPEN;
        return new PerformanceConversationView(
                id,
                version,
                externalId,
                cycleId,
                cycleExternalId,
                workerId,
                workerExternalId,
                managerId,
                managerExternalId,
                format,
                state,
                objectivesAgreedOn,
                yearEndOn,
                yearEndSummary,
                volunteerDemands,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                finalWhat,
                finalHow,
                finalReason,
                finalisedOn);
    }
}
