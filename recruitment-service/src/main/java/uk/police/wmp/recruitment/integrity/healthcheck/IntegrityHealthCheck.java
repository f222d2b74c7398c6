package uk.police.wmp.recruitment.integrity.healthcheck;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import uk.police.wmp.history.RecordedEntity;
import uk.police.wmp.recruitment.worker.Worker;

/** A worker's integrity health check of a year. */
@Entity
class IntegrityHealthCheck extends RecordedEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    Worker worker;

    Integer year;
    LocalDate completedOn;
    Boolean declaredChanges;

    void amend(RecordIntegrityHealthCheck details, Worker worker) {
        externalId = details.externalId();
        this.worker = worker;
        year = details.year();
        completedOn = details.completedOn();
        declaredChanges = details.declaredChanges();
    }
}
