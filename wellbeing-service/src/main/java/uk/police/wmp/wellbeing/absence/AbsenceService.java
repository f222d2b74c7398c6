package uk.police.wmp.wellbeing.absence;

import jakarta.inject.Singleton;
import java.util.Objects;
import java.util.UUID;
import uk.police.wmp.history.ReadAsKnown;
import uk.police.wmp.history.RecordService;
import uk.police.wmp.history.WriteTransaction;
import uk.police.wmp.rest.Conflict;
import uk.police.wmp.rest.ListQuery;
import uk.police.wmp.rest.RecordNotFound;
import uk.police.wmp.rest.reading.MergePatch;
import uk.police.wmp.wellbeing.confidentiality.Confidentiality;
import uk.police.wmp.wellbeing.worker.Worker;
import uk.police.wmp.wellbeing.worker.WorkerService;

/** Absences, told with their reason to those who may read it, and without to all others. */
@Singleton
class AbsenceService extends RecordService<Absence, RecordAbsence, AbsenceView> {

    private static final String SAME_DAYS =
            "worker.id = ?1 and startedOn <= ?2 and (endedOn is null or endedOn >= ?3) and externalId <> ?4";

    private final AbsenceRepository absences;
    private final WorkerService workers;
    private final Confidentiality confidentiality;
    private final BlindChanges blindly;

    AbsenceService(
            AbsenceRepository absences, WorkerService workers, Confidentiality confidentiality, BlindChanges blindly) {
        super("absences", absences, AbsenceView.class);
        this.absences = absences;
        this.workers = workers;
        this.confidentiality = confidentiality;
        this.blindly = blindly;
    }

    ListQuery<? extends Record> list(AbsenceFilter filter) {
        if (filter.reason() != null) {
            confidentiality.requireReasons();
        }
        return seen(confidentiality.mayReadReasons())
                .where("worker.externalId = :workerExternalId", "workerExternalId", filter.workerExternalId())
                .where("endedOn is null or endedOn >= :from", "from", filter.from())
                .where("startedOn <= :to", "to", filter.to())
                .where("reason = :reason", "reason", filter.reason());
    }

    /** For the worker, who knows the reasons, and for those who may see anybody's absences. */
    ListQuery<? extends Record> ofWorker(UUID workerId) {
        confidentiality.requireOwnRecordOr("wellbeing:read", workerId);
        workers.requireKnown(workerId);
        return seen(confidentiality.mayReadReasons() || confidentiality.isOwnRecord(workerId))
                .where("worker.id = :workerId", "workerId", workerId);
    }

    private ListQuery<? extends Record> seen(boolean withReasons) {
        ListQuery<? extends Record> query = withReasons
                ? ListQuery.of(absences, AbsenceView.class).csv(RecordAbsence.class)
                : ListQuery.of(absences, AbsenceFact.class)
                        .csv(RecordAbsence.class)
                        .withoutCsvColumn("reason");
        return query.sortable("startedOn", "externalId");
    }

    @Override
    @ReadAsKnown
    public AbsenceView get(UUID id) {
        if (confidentiality.mayReadReasons()) {
            return super.get(id);
        }
        return absences.find("id", id)
                .project(AbsenceFact.class)
                .firstResultOptional()
                .orElseThrow(() -> new RecordNotFound("absences", id))
                .withoutReason();
    }

    @Override
    @WriteTransaction
    public AbsenceView change(UUID id, MergePatch patch) {
        if (confidentiality.mayReadReasons()) {
            return super.change(id, patch);
        }
        Absence absence = existing(id);
        blindly.change(absence, patch, details -> amend(absence, details));
        return view(absence);
    }

    @Override
    protected Absence blank() {
        return new Absence();
    }

    @Override
    protected void amend(Absence absence, RecordAbsence details) {
        Worker worker = workers.named(details.workerExternalId(), "/workerExternalId");
        var lastKnownDay = Objects.requireNonNullElse(details.endedOn(), details.startedOn());
        workers.requireEmployed(worker, details.startedOn(), lastKnownDay, "/startedOn");
        requireNoOtherOnTheseDays(absence, worker, details);
        absence.amend(details, worker);
    }

    private void requireNoOtherOnTheseDays(Absence absence, Worker worker, RecordAbsence details) {
        var until = Objects.requireNonNullElse(details.endedOn(), RecordAbsence.OPEN);
        String own = Objects.requireNonNullElse(absence.externalId(), details.externalId());
        if (absences.count(SAME_DAYS, worker.id(), until, details.startedOn(), own) > 0) {
            throw new Conflict(
                    "overlapping-period",
                    "The worker has another absence on some of these days.",
                    "/startedOn",
                    "the days overlap another absence of the worker");
        }
    }

    @Override
    protected RecordAbsence details(Absence absence) {
        return absence.details();
    }

    /** Who writes a reason doesn't thereby read it. */
    @Override
    protected AbsenceView view(Absence absence) {
        return AbsenceFact.of(absence).with(confidentiality.mayReadReasons() ? absence.reason : null);
    }
}
