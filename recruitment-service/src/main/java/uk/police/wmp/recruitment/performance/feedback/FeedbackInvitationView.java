package uk.police.wmp.recruitment.performance.feedback;

import io.quarkus.hibernate.orm.panache.common.ProjectedFieldName;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.UUID;
import uk.police.wmp.rest.Versioned;

/** An invitation. Whether it was answered is nobody's business. */
@RegisterForReflection
public record FeedbackInvitationView(
        UUID id,
        long version,
        String externalId,
        @ProjectedFieldName("request.id") UUID requestId,
        @ProjectedFieldName("request.externalId") String requestExternalId,
        @ProjectedFieldName("respondent.id") UUID respondentId,
        @ProjectedFieldName("respondent.externalId") String respondentExternalId,
        String relationship)
        implements Versioned {

    static FeedbackInvitationView of(FeedbackInvitation feedbackInvitation) {
        return new FeedbackInvitationView(
                feedbackInvitation.id(),
                feedbackInvitation.version(),
                feedbackInvitation.externalId(),
                feedbackInvitation.request.id(),
                feedbackInvitation.request.externalId(),
                feedbackInvitation.respondent.id(),
                feedbackInvitation.respondent.externalId(),
                feedbackInvitation.relationship);
    }
}
