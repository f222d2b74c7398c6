package uk.police.wmp.recruitment.candidate;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Optional;
import uk.police.wmp.history.Records;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.history.people.Erasure;
import uk.police.wmp.imports.BulkRecord;
import uk.police.wmp.recruitment.vetting.clearance.RecruitsClearances;
import uk.police.wmp.recruitment.worker.Characteristics;
import uk.police.wmp.recruitment.worker.WorkerService;

/** The candidates, told with their characteristics to those who may read them only. Other features find a candidate here. */
@Singleton
public class CandidateService extends Records<Candidate, RecordCandidate, CandidateView> {

    private final WorkerService workers;
    private final RecruitsClearances clearances;

    CandidateService(WorkerService workers, RecruitsClearances clearances) {
        super("candidates", Candidate::new, "familyName", "externalId");
        this.workers = workers;
        this.clearances = clearances;
    }

    public Optional<Candidate> find(String externalId) {
        return find("externalId", externalId).firstResultOptional();
    }

    /** Who was appointed is the worker with this payroll number from now on. */
    public void isWorker(Candidate candidate, String workerExternalId, String field) {
        candidate.isWorker(workers.named(workerExternalId, field), field);
        clearances.settle(candidate.id());
    }

    @Override
    protected CandidateView written(Candidate candidate, String... rulesOfTheStep) {
        CandidateView written = super.written(candidate, rulesOfTheStep);
        clearances.settle(candidate.id());
        return written;
    }

    @Override
    protected void amend(Candidate candidate, RecordCandidate details) {
        Erasure.requireKept(candidate);
        candidate.amend(details, workers.named(details.workerExternalId(), "/workerExternalId"));
    }

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("candidate", "candidates", "recruitment:read")
                .about("id")
                .identifying("given_name", "family_name", "email", "phone", "date_of_birth")
                .guarding(RecordCandidate.class);
    }

    /** Whether a row changes what is recorded would tell what that is: who imports candidates may read their characteristics. */
    @Produces
    @Singleton
    static BulkRecord<RecordCandidate> bulk(RecruitsClearances clearances) {
        return clearances.afterCandidates(BulkRecord.of("candidates", RecordCandidate.class)
                .into(Candidate.class)
                .permission(Characteristics.PERMISSION));
    }
}
