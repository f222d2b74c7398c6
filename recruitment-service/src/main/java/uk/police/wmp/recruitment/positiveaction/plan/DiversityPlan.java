package uk.police.wmp.recruitment.positiveaction.plan;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import uk.police.wmp.history.RecordedEntity;
import uk.police.wmp.recruitment.organisation.OrganisationUnit;

/** The diversity and inclusion plan of a department. */
@Entity
class DiversityPlan extends RecordedEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    OrganisationUnit unit;

    LocalDate validFrom;
    LocalDate validTo;
    String actions;
    LocalDate completedOn;

    void amend(RecordDiversityPlan details, OrganisationUnit unit) {
        externalId = details.externalId();
        this.unit = unit;
        validFrom = details.validFrom();
        validTo = details.validTo();
        actions = details.actions();
        completedOn = details.completedOn();
    }
}
