package uk.police.wmp.wellbeing.occupationalhealth;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.imports.BulkRecord;
import uk.police.wmp.wellbeing.confidentiality.Confidentiality;

/** How appointments with occupational health come in bulk, and how their changes are told. */
final class OccupationalHealthAppointmentRecords {

    private static final String BEFORE_THE_REFERRAL = """
            select s.row_number, 'appointmentOn', 'must not be before the referral'
              from staged s join occupational_health_referral r on r.id = s.referral_id
             where s.appointment_on < r.referred_on""";

    private OccupationalHealthAppointmentRecords() {}

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord(
                "occupational_health_appointment", "occupational-health-appointments", Confidentiality.HR);
    }

    @Produces
    @Singleton
    static BulkRecord<RecordOccupationalHealthAppointment> bulk() {
        return BulkRecord.of("occupational-health-appointments", RecordOccupationalHealthAppointment.class)
                .into("occupational_health_appointment")
                .reference("referralExternalId", "occupational_health_referral", "referral_id")
                .check(BEFORE_THE_REFERRAL);
    }
}
