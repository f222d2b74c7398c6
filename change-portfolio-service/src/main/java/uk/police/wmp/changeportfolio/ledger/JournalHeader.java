package uk.police.wmp.changeportfolio.ledger;

import java.time.LocalDate;

/**
 * What a journal says of all its lines.
 *
 * @param reason why; always with a re-baseline or a closing
 * @param approvedBy the office or payroll number of who approved it, never a name; always with a re-baseline or a closing
 */
public record JournalHeader(
        String externalId, JournalKind kind, LocalDate postedOn, String reason, String approvedBy) {}
