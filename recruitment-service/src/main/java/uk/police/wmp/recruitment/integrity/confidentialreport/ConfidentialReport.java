package uk.police.wmp.recruitment.integrity.confidentialreport;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import uk.police.wmp.history.RecordedEntity;

/** That the confidential line took a report, and what became of it. */
@Entity
class ConfidentialReport extends RecordedEntity {

    LocalDate receivedOn;
    String channel;
    String category;
    LocalDate closedOn;
    String outcome;

    void amend(RecordConfidentialReport details) {
        externalId = details.externalId();
        receivedOn = details.receivedOn();
        channel = details.channel();
        category = details.category();
        closedOn = details.closedOn();
        outcome = details.outcome();
    }
}
