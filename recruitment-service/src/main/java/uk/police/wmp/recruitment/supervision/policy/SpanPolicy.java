package uk.police.wmp.recruitment.supervision.policy;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import uk.police.wmp.history.RecordedEntity;
import uk.police.wmp.recruitment.organisation.OrganisationUnit;

/** How many people a supervisor should have. */
@Entity
class SpanPolicy extends RecordedEntity {

    @ManyToOne(fetch = FetchType.LAZY)
    OrganisationUnit unit;

    Integer fewestReports;
    Integer mostReports;
    LocalDate validFrom;
    LocalDate validTo;

    void amend(RecordSpanPolicy details, OrganisationUnit unit) {
        externalId = details.externalId();
        this.unit = unit;
        fewestReports = details.fewestReports();
        mostReports = details.mostReports();
        validFrom = details.validFrom();
        validTo = details.validTo();
    }
}
