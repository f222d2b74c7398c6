package uk.police.wmp.recruitment.workexperience;

import io.quarkus.hibernate.orm.panache.common.ProjectedFieldName;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.Versioned;

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
        @ProjectedFieldName("unit.id") UUID unitId,
        String unitExternalId,
        String kind,
        Boolean schoolRichInDiversity,
        Boolean pupilsMoreChallenging,
        Integer applied,
        Integer interviewed,
        LocalDate presentedOn,
        String documentsAddress)
        implements Versioned {

    static WorkExperiencePlacementView of(WorkExperiencePlacement workExperiencePlacement) {
        return new WorkExperiencePlacementView(
                workExperiencePlacement.id(),
                workExperiencePlacement.version(),
                workExperiencePlacement.externalId(),
                workExperiencePlacement.school,
                workExperiencePlacement.startedOn,
                workExperiencePlacement.endedOn,
                workExperiencePlacement.students,
                workExperiencePlacement.unit == null ? null : workExperiencePlacement.unit.id(),
                workExperiencePlacement.unit == null ? null : workExperiencePlacement.unit.externalId(),
                workExperiencePlacement.kind,
                workExperiencePlacement.schoolRichInDiversity,
                workExperiencePlacement.pupilsMoreChallenging,
                workExperiencePlacement.applied,
                workExperiencePlacement.interviewed,
                workExperiencePlacement.presentedOn,
                workExperiencePlacement.documentsAddress);
    }
}
