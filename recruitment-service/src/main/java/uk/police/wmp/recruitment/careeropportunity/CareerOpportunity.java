package uk.police.wmp.recruitment.careeropportunity;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import org.hibernate.annotations.Formula;
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

    @Formula("(select r.external_id from organisation_unit r where r.id = unit_id)")
    String unitExternalId;

    LocalDate publishedOn;
    LocalDate closesOn;

    void amend(PublishOpportunity details, OrganisationUnit unit) {
        externalId = details.externalId();
        kind = details.kind();
        title = details.title();
        description = details.description();
        workerType = details.workerType();
        this.unit = unit;
        publishedOn = details.publishedOn();
        closesOn = details.closesOn();
    }

    PublishOpportunity details() {
        return new PublishOpportunity(
                externalId,
                kind,
                title,
                description,
                workerType,
                unit == null ? null : unit.externalId(),
                publishedOn,
                closesOn);
    }
}
