package uk.police.wmp.recruitment.integrity.declaration;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.UUID;
import uk.police.wmp.history.Records;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.history.WriteTransaction;
import uk.police.wmp.imports.BulkRecord;
import uk.police.wmp.recruitment.worker.WorkerService;
import uk.police.wmp.rest.reading.RequestReader;

@Singleton
class IntegrityDeclarationService
        extends Records<IntegrityDeclaration, RecordIntegrityDeclaration, IntegrityDeclarationView> {

    private final WorkerService workers;
    private final RequestReader reader;

    IntegrityDeclarationService(WorkerService workers, RequestReader reader) {
        super("integrity-declarations", IntegrityDeclaration::new, "declaredOn", "externalId");
        this.workers = workers;
        this.reader = reader;
    }

    @WriteTransaction
    public IntegrityDeclarationView decide(UUID id, DecideDeclaration step) {
        IntegrityDeclaration declaration = unchanged(id);
        declaration.decide(step);
        return taken(declaration);
    }

    @WriteTransaction
    public IntegrityDeclarationView end(UUID id, EndDeclaration step) {
        IntegrityDeclaration declaration = unchanged(id);
        declaration.end(step);
        return taken(declaration);
    }

    /** What a step leads to keeps the rules of what can be declared in one request. */
    private IntegrityDeclarationView taken(IntegrityDeclaration declaration) {
        reader.merge(details(declaration), JsonNodeFactory.instance.objectNode(), RecordIntegrityDeclaration.class);
        return written(declaration);
    }

    @Override
    protected void amend(IntegrityDeclaration integrityDeclaration, RecordIntegrityDeclaration details) {
        integrityDeclaration.amend(details, workers.named(details.workerExternalId(), "/workerExternalId"));
    }

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("integrity_declaration", "integrity-declarations", "vetting:read")
                .about("worker_id")
                .identifying("description");
    }

    @Produces
    @Singleton
    static BulkRecord<RecordIntegrityDeclaration> bulk() {
        return BulkRecord.of("integrity-declarations", RecordIntegrityDeclaration.class)
                .into(IntegrityDeclaration.class)
                .permission("vetting:write");
    }
}
