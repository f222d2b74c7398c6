package uk.police.wmp.recruitment.studentofficer.extension;

import io.quarkus.hibernate.orm.panache.common.ProjectedFieldName;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.recruitment.studentofficer.StudentWelfare;
import uk.police.wmp.rest.Confidential;
import uk.police.wmp.rest.Versioned;

/** A probation extension with the student officer whose it is. */
@RegisterForReflection
public record ProbationExtensionView(
        UUID id,
        long version,
        String externalId,
        @ProjectedFieldName("studentOfficer.id") UUID studentOfficerId,
        @ProjectedFieldName("studentOfficer.externalId") String studentOfficerExternalId,
        LocalDate decidedOn,
        LocalDate endsOn,
        @Confidential(StudentWelfare.PERMISSION) String reason)
        implements Versioned {

    static ProbationExtensionView of(ProbationExtension probationExtension) {
        return new ProbationExtensionView(
                probationExtension.id(),
                probationExtension.version(),
                probationExtension.externalId(),
                probationExtension.studentOfficer.id(),
                probationExtension.studentOfficer.externalId(),
                probationExtension.decidedOn,
                probationExtension.endsOn,
                probationExtension.reason);
    }
}
