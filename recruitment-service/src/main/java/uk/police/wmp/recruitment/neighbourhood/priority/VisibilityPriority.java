package uk.police.wmp.recruitment.neighbourhood.priority;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import java.time.LocalDate;
import uk.police.wmp.history.RecordedEntity;
import uk.police.wmp.recruitment.organisation.OrganisationUnit;

/** A part of the day in which a community is to see officers. */
@Entity
class VisibilityPriority extends RecordedEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    OrganisationUnit unit;

    String priority;
    String timeOfDay;
    BigDecimal weeklyHours;
    LocalDate validFrom;
    LocalDate validTo;

    void amend(RecordVisibilityPriority details, OrganisationUnit unit) {
        externalId = details.externalId();
        this.unit = unit;
        priority = details.priority();
        timeOfDay = details.timeOfDay();
        weeklyHours = details.weeklyHours();
        validFrom = details.validFrom();
        validTo = details.validTo();
    }
}
