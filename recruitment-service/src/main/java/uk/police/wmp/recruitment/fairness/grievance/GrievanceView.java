package uk.police.wmp.recruitment.fairness.grievance;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.RecordView;

/** A grievance, with where it stands. */
@RegisterForReflection
public record GrievanceView(
        UUID id,
        long version,
        String externalId,
        UUID workerId,
        String workerExternalId,
        String kind,
        LocalDate raisedOn,
        LocalDate madeFormalOn,
        LocalDate resolvedOn,
        String outcome,
        LocalDate feedbackGivenOn,
        String account,
        String resolution)
        implements RecordView {}
