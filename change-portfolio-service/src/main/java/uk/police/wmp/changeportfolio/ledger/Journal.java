package uk.police.wmp.changeportfolio.ledger;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import uk.police.wmp.history.RecordedEntity;

/** A set of lines that balance, posted together; never changed. */
@Entity
class Journal extends RecordedEntity {

    @Enumerated(EnumType.STRING)
    JournalKind kind;

    LocalDate postedOn;
    String reason;
    String approvedBy;

    protected Journal() {}

    Journal(JournalHeader header) {
        externalId = header.externalId();
        kind = header.kind();
        postedOn = header.postedOn();
        reason = header.reason();
        approvedBy = header.approvedBy();
    }
}
