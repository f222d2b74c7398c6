package uk.police.wmp.recruitment.flexibleworking;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import uk.police.wmp.rest.reading.CodeOf;
import uk.police.wmp.rest.reading.ReportedOn;

/**
 * Decides a request.
 *
 * @param decidedOn the day of the decision; not before the request
 * @param decision whether the force agrees to all that was asked for, to a part, or to nothing
 * @param decidedByExternalId the payroll number of who decides, another than the worker
 * @param refusalGround of a refusal, whole or in part, one of those that the law allows
 * @param startsOn the first day of the agreed pattern
 * @param endsOn the last day of the agreed pattern, absent while there is none
 */
public record DecideFlexibleWorking(
        @NotNull LocalDate decidedOn,
        @NotNull @CodeOf("flexible-working-decision") String decision,
        @NotBlank @Size(max = 50) String decidedByExternalId,
        @CodeOf("flexible-working-refusal-ground") String refusalGround,
        LocalDate startsOn,
        LocalDate endsOn) {

    @AssertTrue(message = "is needed for a refusal")
    @ReportedOn("refusalGround")
    boolean isRefusalGrounded() {
        return refusalGround != null || !"REFUSED".equals(decision);
    }
}
