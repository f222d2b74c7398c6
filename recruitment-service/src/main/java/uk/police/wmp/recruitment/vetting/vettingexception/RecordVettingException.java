package uk.police.wmp.recruitment.vetting.vettingexception;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import uk.police.wmp.rest.reading.CodeOf;
import uk.police.wmp.rest.reading.ReportedOn;

/**
 * An exception to national vetting guidance, approved by a chief officer until a day.
 *
 * @param description what is done otherwise, and why; about no person
 * @param approvedBy the rank of the chief officer who approved it
 * @param approvedOn the first day on which it holds
 * @param expiresOn the last day; a longer time is another approval
 */
public record RecordVettingException(
        @NotBlank @Size(max = 50) String externalId,
        @NotBlank @Size(max = 1000) String description,
        @NotNull @CodeOf("chief-officer") String approvedBy,
        @NotNull LocalDate approvedOn,
        @NotNull LocalDate expiresOn) {

    @AssertTrue(message = "must not be before approvedOn")
    @ReportedOn("expiresOn")
    boolean isInOrder() {
        return expiresOn == null || approvedOn == null || !expiresOn.isBefore(approvedOn);
    }
}
