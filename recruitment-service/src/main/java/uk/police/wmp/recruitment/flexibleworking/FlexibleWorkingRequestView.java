package uk.police.wmp.recruitment.flexibleworking;

import io.quarkus.hibernate.orm.panache.common.ProjectedFieldName;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.Versioned;

/**
 * A flexible working request, with its clock.
 *
 * @param warnFrom the first day of warning
 * @param dueOn the last day in time
 * @param outcomeOn the day of the decision, or of the appeal's outcome where there was an appeal
 */
@RegisterForReflection
public record FlexibleWorkingRequestView(
        UUID id,
        long version,
        String externalId,
        @ProjectedFieldName("worker.id") UUID workerId,
        @ProjectedFieldName("worker.externalId") String workerExternalId,
        LocalDate submittedOn,
        String pattern,
        LocalDate decidedOn,
        String decision,
        LocalDate appealedOn,
        LocalDate appealDecidedOn,
        String appealOutcome,
        LocalDate withdrawnOn,
        String refusalGround,
        @ProjectedFieldName("decidedBy.id") UUID decidedById,
        String decidedByExternalId,
        @ProjectedFieldName("appealDecidedBy.id") UUID appealDecidedById,
        String appealDecidedByExternalId,
        @ProjectedFieldName("unit.id") UUID unitId,
        String unitExternalId,
        String changeProgramme,
        LocalDate startsOn,
        LocalDate endsOn,
        LocalDate warnFrom,
        LocalDate dueOn,
        LocalDate outcomeOn)
        implements Versioned {

    static FlexibleWorkingRequestView of(FlexibleWorkingRequest flexibleWorkingRequest) {
        return new FlexibleWorkingRequestView(
                flexibleWorkingRequest.id(),
                flexibleWorkingRequest.version(),
                flexibleWorkingRequest.externalId(),
                flexibleWorkingRequest.worker.id(),
                flexibleWorkingRequest.worker.externalId(),
                flexibleWorkingRequest.submittedOn,
                flexibleWorkingRequest.pattern,
                flexibleWorkingRequest.decidedOn,
                flexibleWorkingRequest.decision,
                flexibleWorkingRequest.appealedOn,
                flexibleWorkingRequest.appealDecidedOn,
                flexibleWorkingRequest.appealOutcome,
                flexibleWorkingRequest.withdrawnOn,
                flexibleWorkingRequest.refusalGround,
                flexibleWorkingRequest.decidedBy == null ? null : flexibleWorkingRequest.decidedBy.id(),
                flexibleWorkingRequest.decidedBy == null ? null : flexibleWorkingRequest.decidedBy.externalId(),
                flexibleWorkingRequest.appealDecidedBy == null ? null : flexibleWorkingRequest.appealDecidedBy.id(),
                flexibleWorkingRequest.appealDecidedBy == null
                        ? null
                        : flexibleWorkingRequest.appealDecidedBy.externalId(),
                flexibleWorkingRequest.unit == null ? null : flexibleWorkingRequest.unit.id(),
                flexibleWorkingRequest.unit == null ? null : flexibleWorkingRequest.unit.externalId(),
                flexibleWorkingRequest.changeProgramme,
                flexibleWorkingRequest.startsOn,
                flexibleWorkingRequest.endsOn,
                flexibleWorkingRequest.warnFrom,
                flexibleWorkingRequest.dueOn,
                flexibleWorkingRequest.outcome());
    }
}
