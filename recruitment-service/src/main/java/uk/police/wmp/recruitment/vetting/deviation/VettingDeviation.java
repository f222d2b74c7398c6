package uk.police.wmp.recruitment.vetting.deviation;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import uk.police.wmp.history.RecordedEntity;

/** Where the force does not follow national vetting guidance, for how long, and by whose approval. */
@Entity
@Table(name = "vetting_exception")
class VettingDeviation extends RecordedEntity {

    String description;
    String approvedBy;
    LocalDate approvedOn;
    LocalDate expiresOn;

    void amend(ApproveVettingDeviation details) {
        externalId = details.externalId();
        description = details.description();
        approvedBy = details.approvedBy();
        approvedOn = details.approvedOn();
        expiresOn = details.expiresOn();
    }

    ApproveVettingDeviation details() {
        return new ApproveVettingDeviation(externalId, description, approvedBy, approvedOn, expiresOn);
    }
}
