package uk.police.wmp.recruitment.candidate;

import jakarta.inject.Singleton;
import uk.police.wmp.history.RecordService;
import uk.police.wmp.recruitment.worker.WorkerService;
import uk.police.wmp.rest.InvalidRequest;
import uk.police.wmp.rest.ListQuery;

/** The candidates. Other features find a candidate here. */
@Singleton
public class CandidateService extends RecordService<Candidate, RegisterCandidate, CandidateView> {

    private final CandidateRepository candidates;
    private final WorkerService workers;

    CandidateService(CandidateRepository candidates, WorkerService workers) {
        super("candidates", candidates, CandidateView.class);
        this.candidates = candidates;
        this.workers = workers;
    }

    /** The one with this external id, which a request named in this field. */
    public Candidate named(String externalId, String field) {
        return candidates
                .find("externalId", externalId)
                .firstResultOptional()
                .orElseThrow(() -> new InvalidRequest(field, "no candidate has this external id"));
    }

    ListQuery<CandidateView> list(CandidateFilter filter) {
        return ListQuery.of(candidates, CandidateView.class)
                .where("externalId = :externalId", "externalId", filter.externalId())
                .where("familyName = :familyName", "familyName", filter.familyName())
                .where("worker.externalId = :workerExternalId", "workerExternalId", filter.workerExternalId())
                .sortable("familyName", "externalId")
                .csv(RegisterCandidate.class);
    }

    @Override
    protected Candidate blank() {
        return new Candidate();
    }

    @Override
    protected void amend(Candidate candidate, RegisterCandidate details) {
        candidate.amend(
                details,
                details.workerExternalId() == null
                        ? null
                        : workers.named(details.workerExternalId(), "/workerExternalId"));
    }

    @Override
    protected RegisterCandidate details(Candidate candidate) {
        return candidate.details();
    }

    @Override
    protected CandidateView view(Candidate candidate) {
        return CandidateView.of(candidate);
    }
}
