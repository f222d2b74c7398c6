package uk.police.wmp.recruitment.neighbourhood.visibility;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import java.time.LocalDate;
import uk.police.wmp.history.RecordedEntity;
import uk.police.wmp.recruitment.organisation.OrganisationUnit;
import uk.police.wmp.recruitment.worker.Worker;

/** Hours that an officer was visible in a community. */
@Entity
class VisibleHours extends RecordedEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    Worker worker;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    OrganisationUnit unit;

    LocalDate seenOn;
    String timeOfDay;
    BigDecimal hours;

    void amend(RecordVisibleHours details, Worker worker, OrganisationUnit unit) {
        externalId = details.externalId();
        this.worker = worker;
        this.unit = unit;
        seenOn = details.seenOn();
        timeOfDay = details.timeOfDay();
        hours = details.hours();
    }
}
