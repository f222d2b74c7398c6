package uk.police.wmp.recruitment.performance.feedback;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.UUID;
import uk.police.wmp.rest.RecordView;

/** An invitation. Whether it was answered is nobody's business. */
@RegisterForReflection
public record FeedbackInvitationView(
        UUID id,
        long version,
        String externalId,
        UUID requestId,
        String requestExternalId,
        UUID respondentId,
        String respondentExternalId,
        String relationship)
        implements RecordView {}
