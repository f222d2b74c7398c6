package uk.police.wmp.recruitment.integrity.confidentialreport;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import uk.police.wmp.rest.reading.CodeOf;
import uk.police.wmp.rest.reading.ReportedOn;

/**
 * That the confidential line took a report. Who called, about whom and what was said is not here.
 *
 * @param externalId the line's own reference
 * @param receivedOn the day on which the line took it
 * @param channel whether it came by telephone, online or through an independent line
 * @param category what kind of wrongdoing was reported
 * @param closedOn when the report was dealt with; absent while it is open
 * @param outcome with closedOn, and only then
 */
public record RecordConfidentialReport(
        @NotBlank @Size(max = 50) String externalId,
        @NotNull LocalDate receivedOn,
        @NotNull @CodeOf("confidential-channel") String channel,
        @NotNull @CodeOf("confidential-category") String category,
        LocalDate closedOn,
        @CodeOf("confidential-outcome") String outcome) {

    @AssertTrue(message = "must not be before receivedOn")
    @ReportedOn("closedOn")
    boolean isInOrder() {
        return closedOn == null || receivedOn == null || !closedOn.isBefore(receivedOn);
    }

    @AssertTrue(message = "must be given with closedOn, and only then")
    @ReportedOn("outcome")
    boolean isOutcomeOfAClosed() {
        return (outcome == null) == (closedOn == null);
    }
}
