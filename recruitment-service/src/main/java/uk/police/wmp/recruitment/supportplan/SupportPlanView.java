package uk.police.wmp.recruitment.supportplan;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.recruitment.studentofficer.StudentWelfare;
import uk.police.wmp.rest.Confidential;
import uk.police.wmp.rest.RecordView;

/** A support plan with its student officer. */
@RegisterForReflection
public record SupportPlanView(
        UUID id,
        long version,
        String externalId,
        UUID studentOfficerId,
        String studentOfficerExternalId,
        String kind,
        String source,
        LocalDate startsOn,
        LocalDate reviewOn,
        LocalDate endedOn,
        @Confidential(StudentWelfare.PERMISSION) String outcome)
        implements RecordView {}
