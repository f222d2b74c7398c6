package uk.police.wmp.recruitment.fairness.grievance;

import io.quarkus.hibernate.orm.panache.common.ProjectedFieldName;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.Versioned;

/** A grievance, with where it stands. */
@RegisterForReflection
public record GrievanceView(
        UUID id,
        long version,
        String externalId,
        @ProjectedFieldName("worker.id") UUID workerId,
        @ProjectedFieldName("worker.externalId") String workerExternalId,
        String kind,
        LocalDate raisedOn,
        LocalDate madeFormalOn,
        LocalDate resolvedOn,
        String outcome,
        LocalDate feedbackGivenOn,
        String account,
        String resolution)
        implements Versioned {

    static GrievanceView of(Grievance grievance) {
        return new GrievanceView(
                grievance.id(),
                grievance.version(),
                grievance.externalId(),
                grievance.worker.id(),
                grievance.worker.externalId(),
                grievance.kind,
                grievance.raisedOn,
                grievance.madeFormalOn,
                grievance.resolvedOn,
                grievance.outcome,
                grievance.feedbackGivenOn,
                grievance.account,
                grievance.resolution);
    }
}
