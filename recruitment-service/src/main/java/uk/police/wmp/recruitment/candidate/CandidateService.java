package uk.police.wmp.recruitment.candidate;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.police.wmp.history.RecordService;
import uk.police.wmp.history.WriteTransaction;
import uk.police.wmp.history.people.Erasure;
import uk.police.wmp.recruitment.worker.Characteristics;
import uk.police.wmp.recruitment.worker.WorkerService;
import uk.police.wmp.rest.Caller;
import uk.police.wmp.rest.InvalidRequest;
import uk.police.wmp.rest.ListQuery;
import uk.police.wmp.rest.Permissions;
import uk.police.wmp.rest.reading.MergePatch;

/** The candidates, told with their characteristics to those who may read them only. Other features find a candidate here. */
@Singleton
public class CandidateService extends RecordService<Candidate, RegisterCandidate, CandidateView> {

    private final CandidateRepository candidates;
    private final WorkerService workers;
    private final Caller caller;

    CandidateService(CandidateRepository candidates, WorkerService workers, Caller caller) {
        super("candidates", candidates, CandidateView.class);
        this.candidates = candidates;
        this.workers = workers;
        this.caller = caller;
    }

    /** The one with this external id, which a request named in this field. */
    public Candidate named(String externalId, String field) {
        return find(externalId).orElseThrow(() -> new InvalidRequest(field, "no candidate has this external id"));
    }

    public Optional<Candidate> find(String externalId) {
        return candidates.find("externalId", externalId).firstResultOptional();
    }

    /** Who was appointed is the worker with this payroll number from now on. */
    public void isWorker(Candidate candidate, String workerExternalId, String field) {
        candidate.isWorker(workers.named(workerExternalId, field), field);
    }

    ListQuery<CandidateView> list(CandidateFilter filter) {
        ListQuery<CandidateView> query = ListQuery.of(candidates, CandidateView.class)
                .where("externalId = :externalId", "externalId", filter.externalId())
                .where("familyName = :familyName", "familyName", filter.familyName())
                .where("worker.externalId = :workerExternalId", "workerExternalId", filter.workerExternalId())
                .sortable("familyName", "externalId")
                .csv(RegisterCandidate.class)
                .shownAs(this::shown);
        if (!caller.may(Characteristics.PERMISSION)) {
            Characteristics.COLUMNS.forEach(query::withoutCsvColumn);
        }
        return query;
    }

    @Override
    protected CandidateView shown(CandidateView whole) {
        return caller.may(Characteristics.PERMISSION) ? whole : whole.withoutCharacteristics();
    }

    /** Whether a guess changed anything would tell what was recorded: who changes a characteristic may read it. */
    @Override
    @WriteTransaction
    public CandidateView change(UUID id, MergePatch patch) {
        if (!caller.may(Characteristics.PERMISSION) && patch.mentions(Characteristics.COLUMNS)) {
            throw Permissions.missing(List.of(Characteristics.PERMISSION));
        }
        return super.change(id, patch);
    }

    @Override
    protected Candidate blank() {
        return new Candidate();
    }

    @Override
    protected void amend(Candidate candidate, RegisterCandidate details) {
        Erasure.requireKept(candidate);
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
