package uk.police.wmp.recruitment.integrity.healthcheck;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.imports.BulkRecord;

/** How integrity health checks come in bulk, and how their changes are told. */
final class IntegrityHealthCheckRecords {

    private IntegrityHealthCheckRecords() {}

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("integrity_health_check", "integrity-health-checks", "vetting:read")
                .about("worker_id");
    }

    @Produces
    @Singleton
    static BulkRecord<RecordIntegrityHealthCheck> bulk() {
        return BulkRecord.of("integrity-health-checks", RecordIntegrityHealthCheck.class)
                .into("integrity_health_check")
                .reference("workerExternalId", "worker", "worker_id")
                .permission("vetting:write");
    }
}
