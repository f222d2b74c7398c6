package uk.police.wmp.changeportfolio.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import uk.police.wmp.rest.Versioned;

/** A journal with its lines, which sum to zero: costs positive, benefits negative. */
public record PostedJournal(
        UUID id,
        long version,
        String externalId,
        JournalKind kind,
        LocalDate postedOn,
        String reason,
        String approvedBy,
        List<JournalLineView> lines)
        implements Versioned {

    static PostedJournal of(JournalView journal, List<JournalLineView> lines) {
        return new PostedJournal(
                journal.id(),
                journal.version(),
                journal.externalId(),
                journal.kind(),
                journal.postedOn(),
                journal.reason(),
                journal.approvedBy(),
                lines);
    }
}
