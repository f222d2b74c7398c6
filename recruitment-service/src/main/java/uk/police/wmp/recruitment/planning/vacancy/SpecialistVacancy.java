package uk.police.wmp.recruitment.planning.vacancy;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import uk.police.wmp.history.RecordedEntity;
import uk.police.wmp.recruitment.organisation.OrganisationUnit;

/** Specialist posts to be filled. */
@Entity
class SpecialistVacancy extends RecordedEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    OrganisationUnit unit;

    String role;
    String workerType;
    Integer posts;
    Integer appointed;
    LocalDate openedOn;
    LocalDate closedOn;

    void amend(RecordSpecialistVacancy details, OrganisationUnit unit) {
        externalId = details.externalId();
        this.unit = unit;
        role = details.role();
        workerType = details.workerType();
        posts = details.posts();
        appointed = details.appointed();
        openedOn = details.openedOn();
        closedOn = details.closedOn();
    }
}
