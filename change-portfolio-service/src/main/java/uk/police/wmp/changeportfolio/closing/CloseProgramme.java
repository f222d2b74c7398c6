package uk.police.wmp.changeportfolio.closing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import uk.police.wmp.changeportfolio.ledger.JournalHeader;
import uk.police.wmp.changeportfolio.ledger.JournalKind;

/**
 * Closes a programme.
 *
 * @param externalId the portfolio office's key of the journal
 * @param postedOn the day that the journal is of, in the live book and the closed one
 * @param reason why it closes
 * @param approvedBy the office or payroll number of who approved it, never a name
 */
public record CloseProgramme(
        @NotBlank @Size(max = 50) String externalId,
        @NotNull LocalDate postedOn,
        @NotBlank @Size(max = 500) String reason,
        @NotBlank @Size(max = 100) String approvedBy) {

    JournalHeader header() {
        return new JournalHeader(externalId, JournalKind.CLOSE, postedOn, reason, approvedBy);
    }
}
