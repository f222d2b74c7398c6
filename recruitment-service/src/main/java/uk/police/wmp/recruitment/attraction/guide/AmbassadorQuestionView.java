package uk.police.wmp.recruitment.attraction.guide;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.RecordView;

/** A question of the ambassadors' guide. */
@RegisterForReflection
public record AmbassadorQuestionView(
        UUID id,
        long version,
        String externalId,
        Integer questionNumber,
        String question,
        String guidance,
        LocalDate validFrom,
        LocalDate validTo)
        implements RecordView {}
