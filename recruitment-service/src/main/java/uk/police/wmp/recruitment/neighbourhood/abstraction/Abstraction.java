package uk.police.wmp.recruitment.neighbourhood.abstraction;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import java.time.LocalDate;
import uk.police.wmp.history.RecordedEntity;
import uk.police.wmp.recruitment.organisation.OrganisationUnit;
import uk.police.wmp.recruitment.worker.Worker;

/** Hours taken from neighbourhood policing. */
@Entity
class Abstraction extends RecordedEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    Worker worker;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    OrganisationUnit unit;

    LocalDate abstractedOn;
    BigDecimal hours;
    String reason;
    String authorisedBy;

    void amend(RecordAbstraction details, Worker worker, OrganisationUnit unit) {
        externalId = details.externalId();
        this.worker = worker;
        this.unit = unit;
        abstractedOn = details.abstractedOn();
        hours = details.hours();
        reason = details.reason();
        authorisedBy = details.authorisedBy();
    }
}
