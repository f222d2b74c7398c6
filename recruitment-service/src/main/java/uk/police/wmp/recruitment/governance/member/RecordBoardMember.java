package uk.police.wmp.recruitment.governance.member;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import uk.police.wmp.rest.reading.ReportedOn;

/**
 * A seat on a governance board, for a term.
 *
 * @param boardExternalId the board
 * @param workerExternalId who holds the seat; absent for somebody from outside, or a vacant seat
 * @param role for what the seat stands, such as {@code Head of resourcing}; no names
 * @param chair whether the member chairs the board
 */
public record RecordBoardMember(
        @NotBlank @Size(max = 50) String externalId,
        @NotBlank @Size(max = 50) String boardExternalId,
        @Size(max = 50) String workerExternalId,
        @NotBlank @Size(max = 200) String role,
        boolean chair,
        @NotNull LocalDate validFrom,
        LocalDate validTo) {

    @AssertTrue(message = "must not be before validFrom")
    @ReportedOn("validTo")
    boolean isInOrder() {
        return validTo == null || validFrom == null || !validTo.isBefore(validFrom);
    }
}
