package uk.police.wmp.recruitment.vetting.vettingexception;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import uk.police.wmp.history.RecordedEntity;

/** Where the force does not follow national vetting guidance, for how long, and by whose approval. */
@Entity
@Table(name = "vetting_exception")
class VettingException extends RecordedEntity {

    String description;
    String approvedBy;
    LocalDate approvedOn;
    LocalDate expiresOn;

    void amend(RecordVettingException details) {
        externalId = details.externalId();
        description = details.description();
        approvedBy = details.approvedBy();
        approvedOn = details.approvedOn();
        expiresOn = details.expiresOn();
    }
}
