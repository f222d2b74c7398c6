package uk.police.wmp.recruitment.positiveaction.plan;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.RecordView;

/** The diversity and inclusion plan of a department. */
@RegisterForReflection
public record DiversityPlanView(
        UUID id,
        long version,
        String externalId,
        UUID unitId,
        String unitExternalId,
        LocalDate validFrom,
        LocalDate validTo,
        String actions,
        LocalDate completedOn)
        implements RecordView {}
