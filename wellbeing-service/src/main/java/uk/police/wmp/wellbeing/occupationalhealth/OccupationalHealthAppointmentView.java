package uk.police.wmp.wellbeing.occupationalhealth;

import io.quarkus.hibernate.orm.panache.common.ProjectedFieldName;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.RecordView;
import uk.police.wmp.wellbeing.confidentiality.Confidential;

/** An appointment with the referral that led to it; to a caller who may not read appointments, its ids and version only. */
@RegisterForReflection
public record OccupationalHealthAppointmentView(
        UUID id,
        long version,
        String externalId,
        @ProjectedFieldName("referral.worker.id") UUID workerId,
        UUID referralId,
        String referralExternalId,
        LocalDate appointmentOn,
        String outcome)
        implements RecordView, Confidential {

    /** To whoever recorded the appointment and may not read it. */
    OccupationalHealthAppointmentView receipt() {
        return new OccupationalHealthAppointmentView(id, version, externalId, null, null, null, null, null);
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
