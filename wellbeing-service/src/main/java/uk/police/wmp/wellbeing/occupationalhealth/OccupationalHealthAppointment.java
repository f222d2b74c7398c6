package uk.police.wmp.wellbeing.occupationalhealth;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import uk.police.wmp.history.RecordedEntity;

/** An appointment that a referral led to. */
@Entity
class OccupationalHealthAppointment extends RecordedEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    OccupationalHealthReferral referral;

    LocalDate appointmentOn;
    String outcome;

    void amend(RecordOccupationalHealthAppointment details, OccupationalHealthReferral referral) {
        externalId = details.externalId();
        this.referral = referral;
        appointmentOn = details.appointmentOn();
        outcome = details.outcome();
    }
}
