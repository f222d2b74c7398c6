package uk.police.wmp.recruitment.secondment;

import jakarta.inject.Singleton;
import uk.police.wmp.history.RecordService;
import uk.police.wmp.recruitment.worker.WorkerService;
import uk.police.wmp.rest.ListQuery;

@Singleton
class SecondmentService extends RecordService<Secondment, RecordSecondment, SecondmentView> {

    private final SecondmentRepository secondments;
    private final WorkerService workers;

    SecondmentService(SecondmentRepository secondments, WorkerService workers) {
        super("secondments", secondments, SecondmentView.class);
        this.secondments = secondments;
        this.workers = workers;
    }

    ListQuery<SecondmentView> list(SecondmentFilter filter) {
        return ListQuery.of(secondments, SecondmentView.class)
                .where("worker.externalId = :workerExternalId", "workerExternalId", filter.workerExternalId())
                .where("kind = :kind", "kind", filter.kind())
                .where(
                        "validFrom <= :validOn and (validTo is null or validTo >= :validOn)",
                        "validOn",
                        filter.validOn())
                .sortable("validFrom", "externalId")
                .csv(RecordSecondment.class);
    }

    @Override
    protected Secondment blank() {
        return new Secondment();
    }

    @Override
    protected void amend(Secondment secondment, RecordSecondment details) {
        secondment.amend(details, workers.named(details.workerExternalId(), "/workerExternalId"));
    }

    @Override
    protected RecordSecondment details(Secondment secondment) {
        return secondment.details();
    }

    @Override
    protected SecondmentView view(Secondment secondment) {
        return SecondmentView.of(secondment);
    }
}
