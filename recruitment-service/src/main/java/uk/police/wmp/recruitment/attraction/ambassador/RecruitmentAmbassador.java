package uk.police.wmp.recruitment.attraction.ambassador;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import uk.police.wmp.history.RecordedEntity;
import uk.police.wmp.recruitment.worker.Worker;

/** A colleague who promotes a career in the force, once inducted. */
@Entity
public class RecruitmentAmbassador extends RecordedEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    Worker worker;

    LocalDate inductedOn;
    LocalDate endedOn;

    void amend(RecordRecruitmentAmbassador details, Worker worker) {
        externalId = details.externalId();
        this.worker = worker;
        inductedOn = details.inductedOn();
        endedOn = details.endedOn();
    }
}
