package uk.police.wmp.recruitment.candidate;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.police.wmp.history.Records;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.history.WriteTransaction;
import uk.police.wmp.history.people.Erasure;
import uk.police.wmp.imports.BulkRecord;
import uk.police.wmp.recruitment.worker.Characteristics;
import uk.police.wmp.recruitment.worker.WorkerService;
import uk.police.wmp.rest.Caller;
import uk.police.wmp.rest.ListQuery;
import uk.police.wmp.rest.Permissions;
import uk.police.wmp.rest.reading.MergePatch;

/** The candidates, told with their characteristics to those who may read them only. Other features find a candidate here. */
@Singleton
public class CandidateService extends Records<Candidate, RecordCandidate, CandidateView> {

    private final WorkerService workers;
    private final Caller caller;

    CandidateService(WorkerService workers, Caller caller) {
        super("candidates", Candidate::new, "familyName", "externalId");
        this.workers = workers;
        this.caller = caller;
    }

    public Optional<Candidate> find(String externalId) {
        return find("externalId", externalId).firstResultOptional();
    }

    /** Who was appointed is the worker with this payroll number from now on. */
    public void isWorker(Candidate candidate, String workerExternalId, String field) {
        candidate.isWorker(workers.named(workerExternalId, field), field);
    }

    @Override
    public ListQuery<CandidateView> matching(Record filter) {
        ListQuery<CandidateView> query = super.matching(filter);
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
                .guarding(Characteristics.guarded());
    }

    /** Whether a row changes what is recorded would tell what that is: who imports candidates may read their characteristics. */
    @Produces
    @Singleton
    static BulkRecord<RecordCandidate> bulk() {
        return BulkRecord.of("candidates", RecordCandidate.class)
                .into(Candidate.class)
                .check(Erasure.STAYS)
                .permission(Characteristics.PERMISSION);
    }
}
