package uk.police.wmp.recruitment.apprenticeship;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import uk.police.wmp.history.RecordedEntity;
import uk.police.wmp.recruitment.learning.partner.LearningPartner;
import uk.police.wmp.recruitment.worker.Worker;

/** A worker in an apprenticeship. */
@Entity
public class Apprenticeship extends RecordedEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    Worker worker;

    String standard;
    LocalDate startedOn;
    LocalDate plannedEndOn;
    LocalDate completedOn;
    LocalDate withdrawnOn;

    @ManyToOne(fetch = FetchType.LAZY)
    LearningPartner partner;

    void amend(RecordApprenticeship details, Worker worker, LearningPartner partner) {
        externalId = details.externalId();
        this.worker = worker;
        standard = details.standard();
        startedOn = details.startedOn();
        plannedEndOn = details.plannedEndOn();
        completedOn = details.completedOn();
        withdrawnOn = details.withdrawnOn();
        this.partner = partner;
    }

    boolean hasStartedBy(LocalDate day) {
        return !day.isBefore(startedOn);
    }
}
