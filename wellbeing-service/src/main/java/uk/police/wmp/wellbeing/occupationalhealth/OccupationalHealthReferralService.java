package uk.police.wmp.wellbeing.occupationalhealth;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.UUID;
import uk.police.wmp.history.Records;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.imports.BulkRecord;
import uk.police.wmp.rest.InvalidRequest;
import uk.police.wmp.rest.ListQuery;
import uk.police.wmp.rest.RecordNotFound;
import uk.police.wmp.wellbeing.confidentiality.Confidentiality;
import uk.police.wmp.wellbeing.worker.Worker;
import uk.police.wmp.wellbeing.worker.WorkerService;

/** Referrals to occupational health. Who may write may make one; only who may read too finds one again to change it. */
@Singleton
class OccupationalHealthReferralService
        extends Records<OccupationalHealthReferral, RecordOccupationalHealthReferral, OccupationalHealthReferralView> {

    private static final String OUTSIDE_EMPLOYMENT = """
            select s.row_number, 'referredOn', 'must fall into an employment of the worker'
              from staged s
             where s.worker_id is not null
               and not exists (select from employment e
                                where e.worker_id = s.worker_id and e.joined_on <= s.referred_on
                                  and (e.left_on is null or e.left_on >= s.referred_on))""";

    private static final String AFTER_AN_APPOINTMENT = """
            select distinct s.row_number, 'referredOn', 'must not be after an appointment that the referral led to'
              from staged s join occupational_health_appointment a on a.referral_id = s.id
             where a.appointment_on < s.referred_on""";

    private static final String TYPE = "occupational-health-referrals";

    private final OccupationalHealthAppointmentRepository appointments;
    private final WorkerService workers;
    private final Confidentiality confidentiality;

    OccupationalHealthReferralService(
            OccupationalHealthAppointmentRepository appointments,
            WorkerService workers,
            Confidentiality confidentiality) {
        super(TYPE, OccupationalHealthReferral::new, "referredOn", "externalId");
        this.appointments = appointments;
        this.workers = workers;
        this.confidentiality = confidentiality;
    }

    /** For the worker, and for those who may see anybody's referrals. */
    ListQuery<OccupationalHealthReferralView> ofWorker(UUID workerId) {
        confidentiality.requireOwnRecordOr(Confidentiality.HR, workerId);
        workers.requireKnown(workerId);
        return allAs(OccupationalHealthReferralView.class)
                .sortable("referredOn", "externalId")
                .csv(RecordOccupationalHealthReferral.class)
                .where("worker.id = :workerId", "workerId", workerId);
    }

    @Override
    protected OccupationalHealthReferralView shown(OccupationalHealthReferralView whole) {
        return confidentiality.mayReadReasons() ? whole : whole.receipt();
    }

    @Override
    protected OccupationalHealthReferral existing(UUID id) {
        if (!confidentiality.mayReadReasons()) {
            throw new RecordNotFound(TYPE, id);
        }
        return super.existing(id);
    }

    @Override
    protected void amend(OccupationalHealthReferral referral, RecordOccupationalHealthReferral details) {
        Worker worker = workers.named(details.workerExternalId(), "/workerExternalId");
        workers.requireEmployed(worker, details.referredOn(), details.referredOn(), "/referredOn");
        if (appointments.count("referral.id = ?1 and appointmentOn < ?2", referral.id(), details.referredOn()) > 0) {
            throw new InvalidRequest("/referredOn", "must not be after an appointment that the referral led to");
        }
        referral.amend(details, worker);
    }

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("occupational_health_referral", "occupational-health-referrals", Confidentiality.HR);
    }

    @Produces
    @Singleton
    static BulkRecord<RecordOccupationalHealthReferral> bulk() {
        return BulkRecord.of("occupational-health-referrals", RecordOccupationalHealthReferral.class)
                .into(OccupationalHealthReferral.class)
                .permission(Confidentiality.HR)
                .check(OUTSIDE_EMPLOYMENT)
                .check(AFTER_AN_APPOINTMENT);
    }
}
