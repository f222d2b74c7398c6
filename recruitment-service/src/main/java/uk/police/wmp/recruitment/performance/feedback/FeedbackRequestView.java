package uk.police.wmp.recruitment.performance.feedback;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.RecordView;

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
        UUID conversationId,
        String conversationExternalId,
        LocalDate opensOn,
        LocalDate closesOn,
        LocalDate closedOn)
        implements RecordView {}
