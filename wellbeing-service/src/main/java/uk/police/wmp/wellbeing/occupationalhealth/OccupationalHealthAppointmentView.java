package uk.police.wmp.wellbeing.occupationalhealth;

import io.quarkus.hibernate.orm.panache.common.ProjectedFieldName;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.Versioned;
import uk.police.wmp.wellbeing.confidentiality.Confidential;

/** An appointment with the referral that led to it; to a caller who may not read appointments, its ids and version only. */
@RegisterForReflection
public record OccupationalHealthAppointmentView(
        UUID id,
        long version,
        String externalId,
        @ProjectedFieldName("referral.worker.id") UUID workerId,
        @ProjectedFieldName("referral.id") UUID referralId,
        @ProjectedFieldName("referral.externalId") String referralExternalId,
        LocalDate appointmentOn,
        String outcome)
        implements Versioned, Confidential {

    static OccupationalHealthAppointmentView of(OccupationalHealthAppointment appointment) {
        return new OccupationalHealthAppointmentView(
                appointment.id(),
                appointment.version(),
                appointment.externalId(),
                appointment.referral.worker.id(),
                appointment.referral.id(),
                appointment.referral.externalId(),
                appointment.appointmentOn,
                appointment.outcome);
    }

    /** To whoever recorded the appointment and may not read it. */
    static OccupationalHealthAppointmentView receipt(OccupationalHealthAppointment appointment) {
        return new OccupationalHealthAppointmentView(
                appointment.id(), appointment.version(), appointment.externalId(), null, null, null, null, null);
    }

    @Override
    public String recordType() {
        return "occupational-health-appointments";
    }

    @Override
    public boolean reveals() {
        return workerId != null;
    }
}
