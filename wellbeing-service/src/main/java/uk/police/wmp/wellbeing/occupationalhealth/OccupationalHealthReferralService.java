package uk.police.wmp.wellbeing.occupationalhealth;

import jakarta.inject.Singleton;
import java.util.UUID;
import uk.police.wmp.history.RecordService;
import uk.police.wmp.rest.InvalidRequest;
import uk.police.wmp.rest.ListQuery;
import uk.police.wmp.rest.RecordNotFound;
import uk.police.wmp.wellbeing.confidentiality.Confidentiality;
import uk.police.wmp.wellbeing.worker.Worker;
import uk.police.wmp.wellbeing.worker.WorkerService;

/** Referrals to occupational health. Who may write may make one; only who may read too finds one again to change it. */
@Singleton
class OccupationalHealthReferralService
        extends RecordService<OccupationalHealthReferral, ReferToOccupationalHealth, OccupationalHealthReferralView> {

    private static final String TYPE = "occupational-health-referrals";

    private final OccupationalHealthReferralRepository referrals;
    private final OccupationalHealthAppointmentRepository appointments;
    private final WorkerService workers;
    private final Confidentiality confidentiality;

    OccupationalHealthReferralService(
            OccupationalHealthReferralRepository referrals,
            OccupationalHealthAppointmentRepository appointments,
            WorkerService workers,
            Confidentiality confidentiality) {
        super(TYPE, referrals, OccupationalHealthReferralView.class);
        this.referrals = referrals;
        this.appointments = appointments;
        this.workers = workers;
        this.confidentiality = confidentiality;
    }

    /** The one with this external id, which a request named in this field. */
    OccupationalHealthReferral named(String externalId, String field) {
        return referrals
                .find("externalId", externalId)
                .firstResultOptional()
                .orElseThrow(() -> new InvalidRequest(field, "no referral has this external id"));
    }

    ListQuery<OccupationalHealthReferralView> list(OccupationalHealthReferralFilter filter) {
        return all().where("worker.externalId = :workerExternalId", "workerExternalId", filter.workerExternalId())
                .where("referredOn >= :from", "from", filter.from())
                .where("referredOn <= :to", "to", filter.to())
                .where("category = :category", "category", filter.category());
    }

    /** For the worker, and for those who may see anybody's referrals. */
    ListQuery<OccupationalHealthReferralView> ofWorker(UUID workerId) {
        confidentiality.requireOwnRecordOr(Confidentiality.HR, workerId);
        workers.requireKnown(workerId);
        return all().where("worker.id = :workerId", "workerId", workerId);
    }

    private ListQuery<OccupationalHealthReferralView> all() {
        return ListQuery.of(referrals, OccupationalHealthReferralView.class)
                .sortable("referredOn", "externalId")
                .csv(ReferToOccupationalHealth.class);
    }

    @Override
    protected OccupationalHealthReferral blank() {
        return new OccupationalHealthReferral();
    }

    @Override
    protected OccupationalHealthReferral existing(UUID id) {
        if (!confidentiality.mayReadReasons()) {
            throw new RecordNotFound(TYPE, id);
        }
        return super.existing(id);
    }

    @Override
    protected void amend(OccupationalHealthReferral referral, ReferToOccupationalHealth details) {
        Worker worker = workers.named(details.workerExternalId(), "/workerExternalId");
        workers.requireEmployed(worker, details.referredOn(), details.referredOn(), "/referredOn");
        if (appointments.count("referral.id = ?1 and appointmentOn < ?2", referral.id(), details.referredOn()) > 0) {
            throw new InvalidRequest("/referredOn", "must not be after an appointment that the referral led to");
        }
        referral.amend(details, worker);
    }

    @Override
    protected ReferToOccupationalHealth details(OccupationalHealthReferral referral) {
        return referral.details();
    }

    @Override
    protected OccupationalHealthReferralView view(OccupationalHealthReferral referral) {
        return confidentiality.mayReadReasons() ? get(referral.id()) : OccupationalHealthReferralView.receipt(referral);
    }
}
