package uk.police.wmp.recruitment.vetting.barredlist;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import uk.police.wmp.history.RecordedEntity;
import uk.police.wmp.recruitment.worker.Worker;

/** Details of a former worker for the barred or advisory list of the College of Policing. */
@Entity
class BarredListSupply extends RecordedEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    Worker worker;

    String list;
    LocalDate dueFrom;
    LocalDate suppliedOn;
    String notRequired;

    void amend(RecordBarredListSupply details, Worker worker) {
        externalId = details.externalId();
        this.worker = worker;
        list = details.list();
        dueFrom = details.dueFrom();
        suppliedOn = details.suppliedOn();
        notRequired = details.notRequired();
    }
}
