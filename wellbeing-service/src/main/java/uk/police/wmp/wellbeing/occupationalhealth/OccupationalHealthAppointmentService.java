package uk.police.wmp.wellbeing.occupationalhealth;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.UUID;
import uk.police.wmp.history.Records;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.imports.BulkRecord;
import uk.police.wmp.rest.InvalidRequest;
import uk.police.wmp.rest.RecordNotFound;
import uk.police.wmp.wellbeing.confidentiality.Confidentiality;

/** Appointments. Who may write may record one; only who may read too finds one again to change it. */
@Singleton
class OccupationalHealthAppointmentService
        extends Records<
                OccupationalHealthAppointment, RecordOccupationalHealthAppointment, OccupationalHealthAppointmentView> {

    private static final String BEFORE_THE_REFERRAL = """
            select s.row_number, 'appointmentOn', 'must not be before the referral'
              from staged s join occupational_health_referral r on r.id = s.referral_id
             where s.appointment_on < r.referred_on""";

    private static final String TYPE = "occupational-health-appointments";

    private final OccupationalHealthReferralService referrals;
    private final Confidentiality confidentiality;

    OccupationalHealthAppointmentService(OccupationalHealthReferralService referrals, Confidentiality confidentiality) {
        super(TYPE, OccupationalHealthAppointment::new, "appointmentOn", "externalId");
        this.referrals = referrals;
        this.confidentiality = confidentiality;
    }

    @Override
    protected OccupationalHealthAppointment existing(UUID id) {
        if (!confidentiality.mayReadReasons()) {
            throw new RecordNotFound(TYPE, id);
        }
        return super.existing(id);
    }

    @Override
    protected void amend(OccupationalHealthAppointment appointment, RecordOccupationalHealthAppointment details) {
        OccupationalHealthReferral referral = referrals.named(details.referralExternalId(), "/referralExternalId");
        if (details.appointmentOn().isBefore(referral.referredOn)) {
            throw new InvalidRequest("/appointmentOn", "must not be before the referral");
        }
        appointment.amend(details, referral);
    }

    @Override
    protected OccupationalHealthAppointmentView shown(OccupationalHealthAppointmentView whole) {
        return confidentiality.mayReadReasons() ? whole : whole.receipt();
    }

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
                .into(OccupationalHealthAppointment.class)
                .permission(Confidentiality.HR)
                .check(BEFORE_THE_REFERRAL);
    }
}
