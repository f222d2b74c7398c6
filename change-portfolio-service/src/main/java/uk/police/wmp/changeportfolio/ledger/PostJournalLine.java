package uk.police.wmp.changeportfolio.ledger;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import uk.police.wmp.rest.reading.CodeOf;
import uk.police.wmp.rest.reading.ReportedOn;

/**
 * A row of a file of journals: a line, with what its journal says of all its lines, the same in each.
 *
 * @param approvedBy the office or payroll number of who approved it, never a name
 * @param lineNumber 1, 2, 3 and so on within the journal
 * @param financialYear 2022 is April 2022 to March 2023
 * @param amountGbp costs positive, benefits negative; sums to zero over a project's lines of the journal
 * @param basis of a line that a CLOSE journal moves; else it is as the kind says
 * @param book LIVE unless said. The rows of a CLOSE journal name both books, or none: then they say what leaves the live one,
 *     and the lines that put it into the closed one are added
 */
public record PostJournalLine(
        @NotBlank @Size(max = 50) String journalExternalId,
        @NotNull JournalKind kind,
        @NotNull LocalDate postedOn,
        @Size(max = 500) String reason,
        @Size(max = 100) String approvedBy,
        @NotNull @Min(1) Integer lineNumber,
        @NotBlank @Size(max = 50) String projectExternalId,
        @Size(max = 50) String benefitExternalId,
        @NotNull @CodeOf("ledger-account") String account,
        @NotNull @Min(2000) @Max(2100) Integer financialYear,

        @NotNull @Digits(integer = 12, fraction = 2) BigDecimal amountGbp,

        Basis basis,
        Book book) {

    @AssertTrue(message = "must be given for a REBASELINE or a CLOSE")
    @ReportedOn("reason")
    boolean isReasonGiven() {
        return reason != null || kind != JournalKind.REBASELINE && kind != JournalKind.CLOSE;
    }

    @AssertTrue(message = "must be given for a REBASELINE or a CLOSE")
    @ReportedOn("approvedBy")
    boolean isApproverGiven() {
        return approvedBy != null || kind != JournalKind.REBASELINE && kind != JournalKind.CLOSE;
    }

    @AssertTrue(message = "must be that of the kind of journal, or left out")
    @ReportedOn("basis")
    boolean isBasisOfItsKind() {
        return basis == null || kind == JournalKind.CLOSE || (basis == Basis.ACTUAL) == (kind == JournalKind.ACTUAL);
    }

    @AssertTrue(message = "must be LIVE: what is planned is planned for a live programme")
    @ReportedOn("book")
    boolean isInABookOfItsKind() {
        return book != Book.CLOSED || kind == JournalKind.ACTUAL || kind == JournalKind.CLOSE;
    }
}
