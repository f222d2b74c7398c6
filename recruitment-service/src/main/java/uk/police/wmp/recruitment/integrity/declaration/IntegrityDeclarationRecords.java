package uk.police.wmp.recruitment.integrity.declaration;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.imports.BulkRecord;

/** How integrity declarations come in bulk, and how their changes are told. */
final class IntegrityDeclarationRecords {

    private IntegrityDeclarationRecords() {}

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("integrity_declaration", "integrity-declarations", "vetting:read")
                .about("worker_id")
                .identifying("description");
    }

    @Produces
    @Singleton
    static BulkRecord<DeclareInterest> bulk() {
        return BulkRecord.of("integrity-declarations", DeclareInterest.class)
                .into("integrity_declaration")
                .reference("workerExternalId", "worker", "worker_id")
                .permission("vetting:write");
    }
}
