package uk.police.wmp.recruitment.planning.standard;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.hibernate.annotations.Formula;
import uk.police.wmp.history.RecordedEntity;
import uk.police.wmp.recruitment.organisation.OrganisationUnit;

/** A share that the force measures itself against. */
@Entity
class WorkforceStandard extends RecordedEntity {

    String kind;

    @ManyToOne(fetch = FetchType.LAZY)
    OrganisationUnit unit;

    /** For projections: the path through an optional reference would leave out those that have none. */
    @Formula("(select r.external_id from organisation_unit r where r.id = unit_id)")
    String unitExternalId;

    BigDecimal percent;
    Boolean formalTarget;
    String basis;
    LocalDate validFrom;
    LocalDate validTo;

    void amend(SetWorkforceStandard details, OrganisationUnit unit) {
        externalId = details.externalId();
        kind = details.kind();
        this.unit = unit;
        percent = details.percent();
        formalTarget = details.formalTarget();
        basis = details.basis();
        validFrom = details.validFrom();
        validTo = details.validTo();
    }

    SetWorkforceStandard details() {
        return new SetWorkforceStandard(
                externalId,
                kind,
                unit == null ? null : unit.externalId(),
                percent,
                formalTarget,
                basis,
                validFrom,
                validTo);
    }
}
