package uk.police.wmp.recruitment.promotion.centre;

import io.quarkus.hibernate.orm.panache.common.ProjectedFieldName;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.Versioned;

/** A score of a scenario. */
@RegisterForReflection
public record AssessmentCentreScoreView(
        UUID id,
        long version,
        String externalId,
        @ProjectedFieldName("application.id") UUID applicationId,
        @ProjectedFieldName("application.externalId") String applicationExternalId,
        String scenario,
        String assessorKind,
        Integer score,
        Integer outOf,
        LocalDate scoredOn)
        implements Versioned {

    static AssessmentCentreScoreView of(AssessmentCentreScore assessmentCentreScore) {
        return new AssessmentCentreScoreView(
                assessmentCentreScore.id(),
                assessmentCentreScore.version(),
                assessmentCentreScore.externalId(),
                assessmentCentreScore.application.id(),
                assessmentCentreScore.application.externalId(),
                assessmentCentreScore.scenario,
                assessmentCentreScore.assessorKind,
                assessmentCentreScore.score,
                assessmentCentreScore.outOf,
                assessmentCentreScore.scoredOn);
    }
}
