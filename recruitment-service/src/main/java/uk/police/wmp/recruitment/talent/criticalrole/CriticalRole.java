package uk.police.wmp.recruitment.talent.criticalrole;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import uk.police.wmp.history.RecordedEntity;
import uk.police.wmp.recruitment.organisation.OrganisationUnit;
import uk.police.wmp.recruitment.worker.Worker;

/** A role that the force can not be without. */
@Entity
public class CriticalRole extends RecordedEntity {

    String name;

    @ManyToOne(fetch = FetchType.LAZY)
    OrganisationUnit unit;

    @ManyToOne(fetch = FetchType.LAZY)
    Worker incumbent;

    String whyCritical;
    LocalDate validFrom;
    LocalDate validTo;

    boolean isHeldBy(Worker worker) {
        return incumbent != null && incumbent.id().equals(worker.id());
    }

    void amend(RecordCriticalRole details, OrganisationUnit unit, Worker incumbent) {
        externalId = details.externalId();
        name = details.name();
        this.unit = unit;
        this.incumbent = incumbent;
        whyCritical = details.whyCritical();
        validFrom = details.validFrom();
        validTo = details.validTo();
    }
}
