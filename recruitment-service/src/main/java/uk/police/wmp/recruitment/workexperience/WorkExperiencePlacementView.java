package uk.police.wmp.recruitment.workexperience;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.RecordView;

/** A placement with the unit that hosts it. */
@RegisterForReflection
public record WorkExperiencePlacementView(
        UUID id,
        long version,
        String externalId,
        String school,
        LocalDate startedOn,
        LocalDate endedOn,
        Integer students,
        UUID unitId,
        String unitExternalId,
        String kind,
        Boolean schoolRichInDiversity,
        Boolean pupilsMoreChallenging,
        Integer applied,
        Integer interviewed,
        LocalDate presentedOn,
        String documentsAddress)
        implements RecordView {}
