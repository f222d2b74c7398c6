package uk.police.wmp.recruitment.flexibleworking;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.RecordView;

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
        UUID workerId,
        String workerExternalId,
        LocalDate submittedOn,
        String pattern,
        LocalDate decidedOn,
        String decision,
        LocalDate appealedOn,
        LocalDate appealDecidedOn,
        String appealOutcome,
        LocalDate withdrawnOn,
        String refusalGround,
        UUID decidedById,
        String decidedByExternalId,
        UUID appealDecidedById,
        String appealDecidedByExternalId,
        UUID unitId,
        String unitExternalId,
        String changeProgramme,
        LocalDate startsOn,
        LocalDate endsOn,
        LocalDate warnFrom,
        LocalDate dueOn,
        LocalDate outcomeOn)
        implements RecordView {}
