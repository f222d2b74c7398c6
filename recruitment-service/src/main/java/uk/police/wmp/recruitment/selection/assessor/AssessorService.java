package uk.police.wmp.recruitment.selection.assessor;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Objects;
import uk.police.wmp.history.Records;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.imports.BulkRecord;
import uk.police.wmp.recruitment.worker.Worker;
import uk.police.wmp.recruitment.worker.WorkerService;
import uk.police.wmp.rest.Conflict;
import uk.police.wmp.rest.ListQuery;

/** The register of assessors. Panels find their members here. */
@Singleton
public class AssessorService extends Records<Assessor, RecordAssessor, AssessorView> {

    private static final String READY_BY_BASICS = "basicsCompletedOn > :basicsAfter";
    private static final String READY_BY_BIAS = "unconsciousBiasCompletedOn > :biasAfter";
    private static final String READY = "basicsCompletedOn <= :readyOn and unconsciousBiasCompletedOn <= :readyOn"
            + " and (withdrawnOn is null or withdrawnOn > :readyOn)";

    private final WorkerService workers;
    private final AssessorSettings settings;

    AssessorService(WorkerService workers, AssessorSettings settings) {
        super("assessors", Assessor::new, "externalId");
        this.workers = workers;
        this.settings = settings;
    }

    ListQuery<AssessorView> list(AssessorFilter filter) {
        LocalDate ready = filter.readyOn();
        return all().where("worker.externalId = :workerExternalId", "workerExternalId", filter.workerExternalId())
                .where(READY_BY_BASICS, "basicsAfter", ready == null ? null : settings.basicsOutOfDate(ready))
                .where(READY_BY_BIAS, "biasAfter", ready == null ? null : settings.unconsciousBiasOutOfDate(ready))
                .where(READY, "readyOn", ready);
    }

    @Override
    protected void amend(Assessor assessor, RecordAssessor details) {
        Worker worker = workers.named(details.workerExternalId(), "/workerExternalId");
        String own = Objects.requireNonNullElse(assessor.externalId(), details.externalId());
        if (count("worker.id = ?1 and externalId <> ?2", worker.id(), own) > 0) {
            throw new Conflict(
                    "duplicate",
                    "The worker is on the register of assessors already.",
                    "/workerExternalId",
                    "is of a worker who is on the register already");
        }
        assessor.amend(details, worker);
    }

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("assessor", "assessors", "recruitment:read").about("worker_id");
    }

    @Produces
    @Singleton
    static BulkRecord<RecordAssessor> bulk() {
        return BulkRecord.of("assessors", RecordAssessor.class).into(Assessor.class);
    }
}
