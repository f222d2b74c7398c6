package uk.police.wmp.wellbeing.occupationalhealth;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import org.hibernate.annotations.Formula;
import uk.police.wmp.history.RecordedEntity;
import uk.police.wmp.wellbeing.worker.Worker;

/** A referral of a worker to occupational health. How far it has come is for its appointments to say. */
@Entity
class OccupationalHealthReferral extends RecordedEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    Worker worker;

    String kind;
    String category;
    LocalDate referredOn;

    @Formula("(select min(a.appointment_on) from occupational_health_appointment a where a.referral_id = id)")
    LocalDate firstAppointmentOn;

    @Formula("""
            (select coalesce((array_agg(a.outcome order by a.appointment_on desc, a.id desc))[1], 'WAITING')
               from occupational_health_appointment a where a.referral_id = id)""")
    String state;

    void amend(RecordOccupationalHealthReferral details, Worker worker) {
        externalId = details.externalId();
        this.worker = worker;
        kind = details.kind();
        category = details.category();
        referredOn = details.referredOn();
    }
}
