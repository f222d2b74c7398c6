package uk.police.wmp.recruitment.posting;

import jakarta.inject.Singleton;
import uk.police.wmp.history.RecordService;
import uk.police.wmp.recruitment.organisation.OrganisationUnitService;
import uk.police.wmp.recruitment.worker.WorkerService;
import uk.police.wmp.rest.ListQuery;

@Singleton
class PostingService extends RecordService<Posting, RecordPosting, PostingView> {

    private final PostingRepository postings;
    private final WorkerService workers;
    private final OrganisationUnitService units;

    PostingService(PostingRepository postings, WorkerService workers, OrganisationUnitService units) {
        super("postings", postings, PostingView.class);
        this.postings = postings;
        this.workers = workers;
        this.units = units;
    }

    ListQuery<PostingView> list(PostingFilter filter) {
        return ListQuery.of(postings, PostingView.class)
                .where("worker.externalId = :workerExternalId", "workerExternalId", filter.workerExternalId())
                .where("unit.externalId = :unitExternalId", "unitExternalId", filter.unitExternalId())
                .where(
                        "validFrom <= :validOn and (validTo is null or validTo >= :validOn)",
                        "validOn",
                        filter.validOn())
                .sortable("validFrom", "externalId")
                .csv(RecordPosting.class);
    }

    @Override
    protected Posting blank() {
        return new Posting();
    }

    @Override
    protected void amend(Posting posting, RecordPosting details) {
        posting.amend(
                details,
                workers.named(details.workerExternalId(), "/workerExternalId"),
                units.named(details.unitExternalId(), "/unitExternalId"));
    }

    @Override
    protected RecordPosting details(Posting posting) {
        return posting.details();
    }

    @Override
    protected PostingView view(Posting posting) {
        return PostingView.of(posting);
    }
}
