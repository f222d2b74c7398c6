package uk.police.wmp.recruitment.fairness.policy;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import uk.police.wmp.rest.reading.CodeOf;
import uk.police.wmp.rest.reading.ReportedOn;

/**
 * That a staff association was consulted on a policy (inspection of 2018/19).
 *
 * @param association who was consulted
 * @param openedOn the first day on which it could comment
 * @param closedOn the last day on which it could comment; absent while the consultation is open
 * @param response what the association said; absent while it has said nothing
 */
public record RecordPolicyConsultation(
        @NotBlank @Size(max = 50) String externalId,
        @NotBlank @Size(max = 50) String policyExternalId,
        @NotNull @CodeOf("staff-association") String association,
        @NotNull LocalDate openedOn,
        LocalDate closedOn,
        @Size(max = 4000) String response) {

    @AssertTrue(message = "must not be before openedOn")
    @ReportedOn("closedOn")
    boolean isClosedOnInOrder() {
        return closedOn == null || openedOn == null || !closedOn.isBefore(openedOn);
    }
}
