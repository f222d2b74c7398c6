package uk.police.wmp.recruitment.fairness.question;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.RecordView;

/** A question and its answer. */
@RegisterForReflection
public record LeaderQuestionView(
        UUID id,
        long version,
        String externalId,
        String channel,
        LocalDate askedOn,
        String question,
        LocalDate answeredOn,
        String answeredBy,
        String answer)
        implements RecordView {}
