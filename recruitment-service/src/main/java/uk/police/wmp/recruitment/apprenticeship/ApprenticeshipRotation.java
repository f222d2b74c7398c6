package uk.police.wmp.recruitment.apprenticeship;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import uk.police.wmp.history.RecordedEntity;
import uk.police.wmp.recruitment.organisation.OrganisationUnit;

/** A part of an apprenticeship spent in one department. */
@Entity
class ApprenticeshipRotation extends RecordedEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    Apprenticeship apprenticeship;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    OrganisationUnit unit;

    LocalDate validFrom;
    LocalDate validTo;

    void amend(RecordApprenticeshipRotation details, Apprenticeship apprenticeship, OrganisationUnit unit) {
        externalId = details.externalId();
        this.apprenticeship = apprenticeship;
        this.unit = unit;
        validFrom = details.validFrom();
        validTo = details.validTo();
    }
}
