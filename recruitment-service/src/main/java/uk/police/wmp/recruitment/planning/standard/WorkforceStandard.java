package uk.police.wmp.recruitment.planning.standard;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import java.time.LocalDate;
import uk.police.wmp.history.RecordedEntity;
import uk.police.wmp.recruitment.organisation.OrganisationUnit;

/** A share that the force measures itself against. */
@Entity
class WorkforceStandard extends RecordedEntity {

    String kind;

    @ManyToOne(fetch = FetchType.LAZY)
    OrganisationUnit unit;

    BigDecimal percent;
    Boolean formalTarget;
    String basis;
    LocalDate validFrom;
    LocalDate validTo;

    void amend(RecordWorkforceStandard details, OrganisationUnit unit) {
        externalId = details.externalId();
        kind = details.kind();
        this.unit = unit;
        percent = details.percent();
        formalTarget = details.formalTarget();
        basis = details.basis();
        validFrom = details.validFrom();
        validTo = details.validTo();
    }
}
