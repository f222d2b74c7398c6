package uk.police.wmp.changeportfolio.ledger;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.Versioned;

/**
 * A journal without its lines.
 *
 * @param kind what it does: adds to the plan, says what happened, restates a project's plan, or closes a programme
 * @param postedOn the day that its amounts are of
 * @param reason why it was posted, if it says so
 * @param approvedBy the office or payroll number of who approved it, never a name
 */
@RegisterForReflection
public record JournalView(
        UUID id,
        long version,
        String externalId,
        JournalKind kind,
        LocalDate postedOn,
        String reason,
        String approvedBy)
        implements Versioned {}
