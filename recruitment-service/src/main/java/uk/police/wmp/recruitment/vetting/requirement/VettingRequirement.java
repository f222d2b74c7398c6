package uk.police.wmp.recruitment.vetting.requirement;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import uk.police.wmp.history.RecordedEntity;

/** The lowest vetting level for a role, a type of worker, or everybody. */
@Entity
class VettingRequirement extends RecordedEntity {

    String role;
    String workerType;
    String level;
    LocalDate validFrom;
    LocalDate validTo;

    void amend(RecordVettingRequirement details) {
        externalId = details.externalId();
        role = details.role();
        workerType = details.workerType();
        level = details.level();
        validFrom = details.validFrom();
        validTo = details.validTo();
    }
}
