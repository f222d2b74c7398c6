package uk.police.wmp.recruitment.welfarecontact;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.recruitment.studentofficer.StudentWelfare;
import uk.police.wmp.rest.Confidential;
import uk.police.wmp.rest.RecordView;

/** A welfare contact with its student officer. */
@RegisterForReflection
public record WelfareContactView(
        UUID id,
        long version,
        String externalId,
        UUID studentOfficerId,
        String studentOfficerExternalId,
        String trigger,
        LocalDate raisedOn,
        LocalDate dueOn,
        LocalDate contactedOn,
        @Confidential(StudentWelfare.PERMISSION) String motive,
        String outcome,
        LocalDate closedOn,
        UUID raisedById,
        String raisedByExternalId,
        WelfareContactState state)
        implements RecordView {}
