package uk.police.wmp.changeportfolio.ledger;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import uk.police.wmp.rest.reading.ReportedOn;

/**
 * A journal of planned amounts, or of what happened. Its lines sum to zero for each project.
 *
 * @param externalId the portfolio office's key
 * @param kind PLAN or ACTUAL; the others are steps of a project or programme
 * @param postedOn the day that the amounts are of: figures up to a day count the journals of that day and before
 * @param reason why it is posted; absent where that goes without saying
 * @param approvedBy the office or payroll number of who approved it, never a name
 * @param lines the amounts, of one project or several
 */
public record PostJournal(
        @NotBlank @Size(max = 50) String externalId,
        @NotNull JournalKind kind,
        @NotNull LocalDate postedOn,
        @Size(max = 500) String reason,
        @Size(max = 100) String approvedBy,

        @NotNull @Size(min = 2, max = 2_000) List<@Valid JournalEntry> lines) {

    @AssertTrue(
            message = "must be PLAN or ACTUAL: a REBASELINE is posted by POST /v1/projects/{id}/rebaselines, a CLOSE by"
                    + " POST /v1/programmes/{id}/close")
    @ReportedOn("kind")
    boolean isPostedAsItIs() {
        return kind == null || kind == JournalKind.PLAN || kind == JournalKind.ACTUAL;
    }

    JournalHeader header() {
        return new JournalHeader(externalId, kind, postedOn, reason, approvedBy);
    }
}
