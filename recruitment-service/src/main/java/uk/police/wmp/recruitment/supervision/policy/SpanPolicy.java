package uk.police.wmp.recruitment.supervision.policy;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import org.hibernate.annotations.Formula;
import uk.police.wmp.history.RecordedEntity;
import uk.police.wmp.recruitment.organisation.OrganisationUnit;

/** How many people a supervisor should have. */
@Entity
class SpanPolicy extends RecordedEntity {

    @ManyToOne(fetch = FetchType.LAZY)
    OrganisationUnit unit;

    /** For projections: the path through an optional reference would leave out those that have none. */
    @Formula("(select r.external_id from organisation_unit r where r.id = unit_id)")
    String unitExternalId;

    Integer fewestReports;
    Integer mostReports;
    LocalDate validFrom;
    LocalDate validTo;

    void amend(SetSpanPolicy details, OrganisationUnit unit) {
        externalId = details.externalId();
        this.unit = unit;
        fewestReports = details.fewestReports();
        mostReports = details.mostReports();
        validFrom = details.validFrom();
        validTo = details.validTo();
    }

    SetSpanPolicy details() {
        return new SetSpanPolicy(
                externalId, unit == null ? null : unit.externalId(), fewestReports, mostReports, validFrom, validTo);
    }
}
