package uk.police.wmp.recruitment.planning.shift;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import uk.police.wmp.history.RecordedEntity;
import uk.police.wmp.recruitment.organisation.OrganisationUnit;

/** A change of the shifts that a unit works. */
@Entity
class ShiftPatternChange extends RecordedEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    OrganisationUnit unit;

    String pattern;
    String reason;
    String rosteringSystem;
    LocalDate effectiveOn;

    void amend(RecordShiftPatternChange details, OrganisationUnit unit) {
        externalId = details.externalId();
        this.unit = unit;
        pattern = details.pattern();
        reason = details.reason();
        rosteringSystem = details.rosteringSystem();
        effectiveOn = details.effectiveOn();
    }
}
