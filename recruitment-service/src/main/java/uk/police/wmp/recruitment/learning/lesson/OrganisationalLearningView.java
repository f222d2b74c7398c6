package uk.police.wmp.recruitment.learning.lesson;

import io.quarkus.hibernate.orm.panache.common.ProjectedFieldName;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.Versioned;

/** What a forum learned, with the team it was passed to and the review that took it in. */
@RegisterForReflection
public record OrganisationalLearningView(
        UUID id,
        long version,
        String externalId,
        String forum,
        String learning,
        LocalDate recordedOn,
        @ProjectedFieldName("passedTo.id") UUID passedToId,
        String passedToExternalId,
        LocalDate passedOn,
        @ProjectedFieldName("review.id") UUID reviewId,
        String reviewExternalId,
        LocalDate incorporatedOn)
        implements Versioned {

    static OrganisationalLearningView of(OrganisationalLearning organisationalLearning) {
        return new OrganisationalLearningView(
                organisationalLearning.id(),
                organisationalLearning.version(),
                organisationalLearning.externalId(),
                organisationalLearning.forum,
                organisationalLearning.learning,
                organisationalLearning.recordedOn,
                organisationalLearning.passedTo == null ? null : organisationalLearning.passedTo.id(),
                organisationalLearning.passedTo == null ? null : organisationalLearning.passedTo.externalId(),
                organisationalLearning.passedOn,
                organisationalLearning.review == null ? null : organisationalLearning.review.id(),
                organisationalLearning.review == null ? null : organisationalLearning.review.externalId(),
                organisationalLearning.incorporatedOn);
    }
}
