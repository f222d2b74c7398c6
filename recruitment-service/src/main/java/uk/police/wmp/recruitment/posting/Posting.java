package uk.police.wmp.recruitment.posting;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import uk.police.wmp.history.RecordedEntity;
import uk.police.wmp.recruitment.organisation.OrganisationUnit;
import uk.police.wmp.recruitment.worker.Worker;

/** Where a worker works from a day to a day. */
@Entity
class Posting extends RecordedEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    Worker worker;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    OrganisationUnit unit;

    String role;
    LocalDate validFrom;
    LocalDate validTo;

    void amend(RecordPosting details, Worker worker, OrganisationUnit unit) {
        externalId = details.externalId();
        this.worker = worker;
        this.unit = unit;
        role = details.role();
        validFrom = details.validFrom();
        validTo = details.validTo();
    }

    RecordPosting details() {
        return new RecordPosting(externalId, worker.externalId(), unit.externalId(), role, validFrom, validTo);
    }
}
