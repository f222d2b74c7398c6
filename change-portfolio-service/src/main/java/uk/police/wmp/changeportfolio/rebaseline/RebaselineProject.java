package uk.police.wmp.changeportfolio.rebaseline;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import uk.police.wmp.changeportfolio.ledger.JournalEntry;
import uk.police.wmp.changeportfolio.ledger.JournalHeader;
import uk.police.wmp.changeportfolio.ledger.JournalKind;

/**
 * The whole plan of a project as it shall be, in place of the present one.
 *
 * @param externalId the portfolio office's key of the journal
 * @param postedOn the day from which the ledger has the new plan
 * @param reason why the plan changes
 * @param approvedBy the office or payroll number of who approved it, never a name
 * @param lines which sum to zero; none for a project that is given up
 */
public record RebaselineProject(
        @NotBlank @Size(max = 50) String externalId,
        @NotNull LocalDate postedOn,
        @NotBlank @Size(max = 500) String reason,
        @NotBlank @Size(max = 100) String approvedBy,

        @NotNull @Size(max = 2_000) List<@Valid RestatedLine> lines) {

    JournalHeader header() {
        return new JournalHeader(externalId, JournalKind.REBASELINE, postedOn, reason, approvedBy);
    }

    List<JournalEntry> restated(String projectExternalId) {
        return lines.stream()
                .map(line -> new JournalEntry(
                        projectExternalId,
                        line.benefitExternalId(),
                        line.account(),
                        line.financialYear(),
                        line.amountGbp()))
                .toList();
    }
}
