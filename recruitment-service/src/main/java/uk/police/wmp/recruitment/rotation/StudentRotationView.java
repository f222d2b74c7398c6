package uk.police.wmp.recruitment.rotation;

import io.quarkus.hibernate.orm.panache.common.ProjectedFieldName;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.Versioned;

/** A rotation with its student officer and unit. */
@RegisterForReflection
public record StudentRotationView(
        UUID id,
        long version,
        String externalId,
        @ProjectedFieldName("studentOfficer.id") UUID studentOfficerId,
        @ProjectedFieldName("studentOfficer.externalId") String studentOfficerExternalId,
        @ProjectedFieldName("unit.id") UUID unitId,
        @ProjectedFieldName("unit.externalId") String unitExternalId,
        LocalDate startsOn,
        LocalDate endsOn)
        implements Versioned {

    static StudentRotationView of(StudentRotation studentRotation) {
        return new StudentRotationView(
                studentRotation.id(),
                studentRotation.version(),
                studentRotation.externalId(),
                studentRotation.studentOfficer.id(),
                studentRotation.studentOfficer.externalId(),
                studentRotation.unit.id(),
                studentRotation.unit.externalId(),
                studentRotation.startsOn,
                studentRotation.endsOn);
    }
}
