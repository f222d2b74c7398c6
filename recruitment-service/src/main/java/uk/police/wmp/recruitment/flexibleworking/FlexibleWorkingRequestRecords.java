package uk.police.wmp.recruitment.flexibleworking;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.imports.BulkRecord;
import uk.police.wmp.recruitment.employment.InService;

/** How flexible working requests come in bulk, and how their changes are told. */
final class FlexibleWorkingRequestRecords {

    private FlexibleWorkingRequestRecords() {}

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("flexible_working_request", "flexible-working-requests", "recruitment:read")
                .about("worker_id")
                .naming("decided_by_id", "decided_on", "decision")
                .naming("appeal_decided_by_id", "appeal_decided_on", "appeal_outcome");
    }

    @Produces
    @Singleton
    static BulkRecord<RequestFlexibleWorking> bulk(TimeLimit limit) {
        return BulkRecord.of("flexible-working-requests", RequestFlexibleWorking.class)
                .into("flexible_working_request")
                .reference("workerExternalId", "worker", "worker_id")
                .reference("decidedByExternalId", "worker", "decided_by_id")
                .reference("appealDecidedByExternalId", "worker", "appeal_decided_by_id")
                .reference("unitExternalId", "organisation_unit", "unit_id")
                .computed("due_on", limit.lastDaySql())
                .computed("warn_from", limit.warnFromSql())
                .check(InService.check("submittedOn"));
    }
}
