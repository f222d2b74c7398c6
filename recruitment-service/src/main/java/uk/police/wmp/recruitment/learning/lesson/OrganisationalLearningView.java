package uk.police.wmp.recruitment.learning.lesson;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.RecordView;

/** What a forum learned, with the team it was passed to and the review that took it in. */
@RegisterForReflection
public record OrganisationalLearningView(
        UUID id,
        long version,
        String externalId,
        String forum,
        String learning,
        LocalDate recordedOn,
        UUID passedToId,
        String passedToExternalId,
        LocalDate passedOn,
        UUID reviewId,
        String reviewExternalId,
        LocalDate incorporatedOn)
        implements RecordView {}
