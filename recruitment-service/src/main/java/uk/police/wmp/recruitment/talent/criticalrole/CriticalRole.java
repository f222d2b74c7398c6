package uk.police.wmp.recruitment.talent.criticalrole;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import org.hibernate.annotations.Formula;
import uk.police.wmp.history.RecordedEntity;
import uk.police.wmp.recruitment.organisation.OrganisationUnit;
import uk.police.wmp.recruitment.worker.Worker;

/** A role that the force can not be without. */
@Entity
public class CriticalRole extends RecordedEntity {

    String name;

    @ManyToOne(fetch = FetchType.LAZY)
    OrganisationUnit unit;

    @Formula("(select r.external_id from organisation_unit r where r.id = unit_id)")
    String unitExternalId;

    @ManyToOne(fetch = FetchType.LAZY)
    Worker incumbent;

    @Formula("(select r.external_id from worker r where r.id = incumbent_id)")
    String incumbentExternalId;

    String whyCritical;
    LocalDate validFrom;
    LocalDate validTo;

    boolean isHeldBy(Worker worker) {
        return incumbent != null && incumbent.id().equals(worker.id());
    }

    void amend(NameCriticalRole details, OrganisationUnit unit, Worker incumbent) {
        externalId = details.externalId();
        name = details.name();
        this.unit = unit;
        this.incumbent = incumbent;
        whyCritical = details.whyCritical();
        validFrom = details.validFrom();
        validTo = details.validTo();
    }

    NameCriticalRole details() {
        return new NameCriticalRole(
                externalId,
                name,
                unit == null ? null : unit.externalId(),
                incumbent == null ? null : incumbent.externalId(),
                whyCritical,
                validFrom,
                validTo);
    }
}
