package uk.police.wmp.recruitment.integrity.declaration;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.inject.Singleton;
import java.util.UUID;
import uk.police.wmp.history.RecordService;
import uk.police.wmp.history.WriteTransaction;
import uk.police.wmp.recruitment.worker.WorkerService;
import uk.police.wmp.rest.ListQuery;
import uk.police.wmp.rest.reading.RequestReader;

@Singleton
class IntegrityDeclarationService
        extends RecordService<IntegrityDeclaration, DeclareInterest, IntegrityDeclarationView> {

    private final IntegrityDeclarationRepository declarations;
    private final WorkerService workers;
    private final RequestReader reader;

    IntegrityDeclarationService(
            IntegrityDeclarationRepository declarations, WorkerService workers, RequestReader reader) {
        super("integrity-declarations", declarations, IntegrityDeclarationView.class);
        this.declarations = declarations;
        this.workers = workers;
        this.reader = reader;
    }

    @WriteTransaction
    public IntegrityDeclarationView decide(UUID id, DecideDeclaration step) {
        IntegrityDeclaration declaration = unchanged(id);
        declaration.decide(step);
        return stepped(declaration);
    }

    @WriteTransaction
    public IntegrityDeclarationView end(UUID id, EndDeclaration step) {
        IntegrityDeclaration declaration = unchanged(id);
        declaration.end(step);
        return stepped(declaration);
    }

    /** What a step leads to keeps the rules of what can be declared in one request. */
    private IntegrityDeclarationView stepped(IntegrityDeclaration declaration) {
        reader.merge(declaration.details(), JsonNodeFactory.instance.objectNode(), DeclareInterest.class);
        declarations.flush();
        return view(declaration);
    }

    ListQuery<IntegrityDeclarationView> list(IntegrityDeclarationFilter filter) {
        return ListQuery.of(declarations, IntegrityDeclarationView.class)
                .where("worker.externalId = :workerExternalId", "workerExternalId", filter.workerExternalId())
                .where("kind = :kind", "kind", filter.kind())
                .where("state = :state", "state", filter.state())
                .where("endedOn is null and reviewOn <= :reviewDueBy", "reviewDueBy", filter.reviewDueBy())
                .sortable("declaredOn", "externalId")
                .csv(DeclareInterest.class);
    }

    @Override
    protected IntegrityDeclaration blank() {
        return new IntegrityDeclaration();
    }

    @Override
    protected void amend(IntegrityDeclaration integrityDeclaration, DeclareInterest details) {
        integrityDeclaration.amend(details, workers.named(details.workerExternalId(), "/workerExternalId"));
    }

    @Override
    protected DeclareInterest details(IntegrityDeclaration integrityDeclaration) {
        return integrityDeclaration.details();
    }

    @Override
    protected IntegrityDeclarationView view(IntegrityDeclaration integrityDeclaration) {
        return IntegrityDeclarationView.of(integrityDeclaration);
    }
}
