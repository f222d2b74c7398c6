package uk.police.wmp.changeportfolio.ledger;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.Versioned;

/** A journal without its lines. */
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
