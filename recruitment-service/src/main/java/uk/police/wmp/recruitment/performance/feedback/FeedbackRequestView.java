package uk.police.wmp.recruitment.performance.feedback;

import io.quarkus.hibernate.orm.panache.common.ProjectedFieldName;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.Versioned;

/**
 * A request for feedback on the worker of a conversation.
 *
 * @param closedOn absent while answers are taken; how many there are is nobody's business
 */
@RegisterForReflection
public record FeedbackRequestView(
        UUID id,
        long version,
        String externalId,
        @ProjectedFieldName("conversation.id") UUID conversationId,
        @ProjectedFieldName("conversation.externalId") String conversationExternalId,
        LocalDate opensOn,
        LocalDate closesOn,
        LocalDate closedOn)
        implements Versioned {

    static FeedbackRequestView of(FeedbackRequest feedbackRequest) {
        return new FeedbackRequestView(
                feedbackRequest.id(),
                feedbackRequest.version(),
                feedbackRequest.externalId(),
                feedbackRequest.conversation.id(),
                feedbackRequest.conversation.externalId(),
                feedbackRequest.opensOn,
                feedbackRequest.closesOn,
                feedbackRequest.closedOn);
    }
}
