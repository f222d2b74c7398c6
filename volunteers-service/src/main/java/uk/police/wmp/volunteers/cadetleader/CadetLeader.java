package uk.police.wmp.volunteers.cadetleader;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import uk.police.wmp.history.RecordedEntity;
import uk.police.wmp.volunteers.cadetunit.CadetUnit;
import uk.police.wmp.volunteers.worker.Worker;

/** An adult who leads cadets. */
@Entity
class CadetLeader extends RecordedEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    CadetUnit unit;

    String givenName;
    String familyName;
    String background;

    @ManyToOne(fetch = FetchType.LAZY)
    Worker worker;

    LocalDate activeFrom;
    LocalDate activeTo;

    void amend(RecordCadetLeader details, CadetUnit unit, Worker worker) {
        externalId = details.externalId();
        this.unit = unit;
        givenName = details.givenName();
        familyName = details.familyName();
        background = details.background();
        this.worker = worker;
        activeFrom = details.activeFrom();
        activeTo = details.activeTo();
    }
}
