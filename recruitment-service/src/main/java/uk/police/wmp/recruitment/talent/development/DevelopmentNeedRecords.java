package uk.police.wmp.recruitment.talent.development;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.imports.BulkRecord;

/** How development needs come in bulk, and how their changes are told. */
final class DevelopmentNeedRecords {

    private DevelopmentNeedRecords() {}

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("development_need", "development-needs", "talent:read")
                .about("worker_id")
                .identifying("need");
    }

    @Produces
    @Singleton
    static BulkRecord<IdentifyDevelopmentNeed> bulk() {
        return BulkRecord.of("development-needs", IdentifyDevelopmentNeed.class)
                .into("development_need")
                .reference("workerExternalId", "worker", "worker_id")
                .permission("talent:write");
    }
}
