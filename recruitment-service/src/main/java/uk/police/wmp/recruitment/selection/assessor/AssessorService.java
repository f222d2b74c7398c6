package uk.police.wmp.recruitment.selection.assessor;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Objects;
import uk.police.wmp.history.RecordService;
import uk.police.wmp.recruitment.worker.Worker;
import uk.police.wmp.recruitment.worker.WorkerService;
import uk.police.wmp.rest.Conflict;
import uk.police.wmp.rest.InvalidRequest;
import uk.police.wmp.rest.ListQuery;

/** The register of assessors. Panels find their members here. */
@Singleton
public class AssessorService extends RecordService<Assessor, RegisterAssessor, AssessorView> {

    private static final String READY_BY_BASICS = "basicsCompletedOn > :basicsAfter";
    private static final String READY_BY_BIAS = "unconsciousBiasCompletedOn > :biasAfter";
    private static final String READY = "basicsCompletedOn <= :readyOn and unconsciousBiasCompletedOn <= :readyOn"
            + " and (withdrawnOn is null or withdrawnOn > :readyOn)";

    private final AssessorRepository assessors;
    private final WorkerService workers;
    private final AssessorSettings settings;

    AssessorService(AssessorRepository assessors, WorkerService workers, AssessorSettings settings) {
        super("assessors", assessors, AssessorView.class);
        this.assessors = assessors;
        this.workers = workers;
        this.settings = settings;
    }

    /** The one with this external id, which a request named in this field. */
    public Assessor named(String externalId, String field) {
        return assessors
                .find("externalId", externalId)
                .firstResultOptional()
                .orElseThrow(() -> new InvalidRequest(field, "no assessor has this external id"));
    }

    ListQuery<AssessorView> list(AssessorFilter filter) {
        LocalDate ready = filter.readyOn();
        return ListQuery.of(assessors, AssessorView.class)
                .where("worker.externalId = :workerExternalId", "workerExternalId", filter.workerExternalId())
                .where(READY_BY_BASICS, "basicsAfter", ready == null ? null : settings.basicsOutOfDate(ready))
                .where(READY_BY_BIAS, "biasAfter", ready == null ? null : settings.unconsciousBiasOutOfDate(ready))
                .where(READY, "readyOn", ready)
                .sortable("externalId")
                .csv(RegisterAssessor.class);
    }

    @Override
    protected Assessor blank() {
        return new Assessor();
    }

    @Override
    protected void amend(Assessor assessor, RegisterAssessor details) {
        Worker worker = workers.named(details.workerExternalId(), "/workerExternalId");
        String own = Objects.requireNonNullElse(assessor.externalId(), details.externalId());
        if (assessors.count("worker.id = ?1 and externalId <> ?2", worker.id(), own) > 0) {
            throw new Conflict(
                    "duplicate",
                    "The worker is on the register of assessors already.",
                    "/workerExternalId",
                    "is of a worker who is on the register already");
        }
        assessor.amend(details, worker);
    }

    @Override
    protected RegisterAssessor details(Assessor assessor) {
        return assessor.details();
    }

    @Override
    protected AssessorView view(Assessor assessor) {
        return AssessorView.of(assessor);
    }
}
