package uk.police.wmp.recruitment.careeropportunity;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import uk.police.wmp.history.RecordedEntity;
import uk.police.wmp.recruitment.organisation.OrganisationUnit;

/** An opportunity on the career development portal. */
@Entity
class CareerOpportunity extends RecordedEntity {

    String kind;
    String title;
    String description;
    String workerType;

    @ManyToOne(fetch = FetchType.LAZY)
    OrganisationUnit unit;

    LocalDate publishedOn;
    LocalDate closesOn;

    void amend(RecordCareerOpportunity details, OrganisationUnit unit) {
        externalId = details.externalId();
        kind = details.kind();
        title = details.title();
        description = details.description();
        workerType = details.workerType();
        this.unit = unit;
        publishedOn = details.publishedOn();
        closesOn = details.closesOn();
    }
}
