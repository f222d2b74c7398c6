package uk.police.wmp.wellbeing.occupationalhealth;

import jakarta.inject.Singleton;
import java.util.UUID;
import uk.police.wmp.history.RecordService;
import uk.police.wmp.rest.InvalidRequest;
import uk.police.wmp.rest.ListQuery;
import uk.police.wmp.rest.RecordNotFound;
import uk.police.wmp.wellbeing.confidentiality.Confidentiality;

/** Appointments. Who may write may record one; only who may read too finds one again to change it. */
@Singleton
class OccupationalHealthAppointmentService
        extends RecordService<
                OccupationalHealthAppointment, RecordOccupationalHealthAppointment, OccupationalHealthAppointmentView> {

    private static final String TYPE = "occupational-health-appointments";

    private final OccupationalHealthAppointmentRepository appointments;
    private final OccupationalHealthReferralService referrals;
    private final Confidentiality confidentiality;

    OccupationalHealthAppointmentService(
            OccupationalHealthAppointmentRepository appointments,
            OccupationalHealthReferralService referrals,
            Confidentiality confidentiality) {
        super(TYPE, appointments, OccupationalHealthAppointmentView.class);
        this.appointments = appointments;
        this.referrals = referrals;
        this.confidentiality = confidentiality;
    }

    ListQuery<OccupationalHealthAppointmentView> list(OccupationalHealthAppointmentFilter filter) {
        return ListQuery.of(appointments, OccupationalHealthAppointmentView.class)
                .where("referral.externalId = :referralExternalId", "referralExternalId", filter.referralExternalId())
                .where("appointmentOn >= :from", "from", filter.from())
                .where("appointmentOn <= :to", "to", filter.to())
                .sortable("appointmentOn", "externalId")
                .csv(RecordOccupationalHealthAppointment.class);
    }

    @Override
    protected OccupationalHealthAppointment blank() {
        return new OccupationalHealthAppointment();
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
    protected RecordOccupationalHealthAppointment details(OccupationalHealthAppointment appointment) {
        return appointment.details();
    }

    @Override
    protected OccupationalHealthAppointmentView view(OccupationalHealthAppointment appointment) {
        return confidentiality.mayReadReasons()
                ? OccupationalHealthAppointmentView.of(appointment)
                : OccupationalHealthAppointmentView.receipt(appointment);
    }
}
