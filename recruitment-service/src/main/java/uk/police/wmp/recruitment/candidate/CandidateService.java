package uk.police.wmp.recruitment.candidate;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import uk.police.wmp.history.ReadAsKnown;
import uk.police.wmp.history.RecordService;
import uk.police.wmp.history.WriteTransaction;
import uk.police.wmp.recruitment.worker.WorkerService;
import uk.police.wmp.rest.InvalidRequest;
import uk.police.wmp.rest.ListQuery;
import uk.police.wmp.rest.RecordNotFound;
import uk.police.wmp.rest.reading.MergePatch;

/** The candidates, told with their characteristics to those who may read them only. Other features find a candidate here. */
@Singleton
public class CandidateService extends RecordService<Candidate, RegisterCandidate, CandidateView> {

    private final CandidateRepository candidates;
    private final WorkerService workers;
    private final Characteristics characteristics;

    CandidateService(CandidateRepository candidates, WorkerService workers, Characteristics characteristics) {
        super("candidates", candidates, CandidateView.class);
        this.candidates = candidates;
        this.workers = workers;
        this.characteristics = characteristics;
    }

    /** The one with this external id, which a request named in this field. */
    public Candidate named(String externalId, String field) {
        return find(externalId).orElseThrow(() -> new InvalidRequest(field, "no candidate has this external id"));
    }

    public Optional<Candidate> find(String externalId) {
        return candidates.find("externalId", externalId).firstResultOptional();
    }

    /** A candidate whom another feature has come to know of, inside its transaction. */
    public Candidate register(RegisterCandidate details) {
        Candidate candidate = blank();
        amend(candidate, details);
        candidates.persistAndFlush(candidate);
        return candidate;
    }

    /** Who was appointed is the worker with this payroll number from now on. */
    public void isWorker(Candidate candidate, String workerExternalId, String field) {
        candidate.isWorker(workers.named(workerExternalId, field), field);
    }

    ListQuery<? extends Record> list(CandidateFilter filter) {
        return seen().where("externalId = :externalId", "externalId", filter.externalId())
                .where("familyName = :familyName", "familyName", filter.familyName())
                .where("worker.externalId = :workerExternalId", "workerExternalId", filter.workerExternalId())
                .sortable("familyName", "externalId");
    }

    private ListQuery<? extends Record> seen() {
        if (characteristics.mayRead()) {
            return ListQuery.of(candidates, CandidateView.class).csv(RegisterCandidate.class);
        }
        ListQuery<? extends Record> facts =
                ListQuery.of(candidates, CandidateFact.class).csv(RegisterCandidate.class);
        Characteristics.COLUMNS.forEach(facts::withoutCsvColumn);
        return facts;
    }

    @Override
    @ReadAsKnown
    public CandidateView get(UUID id) {
        if (characteristics.mayRead()) {
            return super.get(id);
        }
        return candidates
                .find("id", id)
                .project(CandidateFact.class)
                .firstResultOptional()
                .orElseThrow(() -> new RecordNotFound("candidates", id))
                .withoutCharacteristics();
    }

    @Override
    @WriteTransaction
    public CandidateView change(UUID id, MergePatch patch) {
        Candidate candidate = existing(id);
        if (candidate.details().isGivenACharacteristicBy(patch)) {
            characteristics.requireToChange();
        }
        return super.change(id, patch);
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

    /** Who writes a characteristic doesn't thereby read it. */
    @Override
    protected CandidateView view(Candidate candidate) {
        CandidateView all = CandidateView.of(candidate);
        return characteristics.mayRead() ? all : all.withoutCharacteristics();
    }
}
