package uk.police.wmp.recruitment.promotion.centre;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.RecordView;

/** A score of a scenario. */
@RegisterForReflection
public record AssessmentCentreScoreView(
        UUID id,
        long version,
        String externalId,
        UUID applicationId,
        String applicationExternalId,
        String scenario,
        String assessorKind,
        Integer score,
        Integer outOf,
        LocalDate scoredOn)
        implements RecordView {}
