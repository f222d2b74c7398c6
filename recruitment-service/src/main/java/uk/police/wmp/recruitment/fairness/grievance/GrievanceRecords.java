package uk.police.wmp.recruitment.fairness.grievance;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.imports.BulkRecord;
import uk.police.wmp.recruitment.employment.InService;

/** How grievances come in bulk, and how their changes are told. */
final class GrievanceRecords {

    private GrievanceRecords() {}

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("grievance", "grievances", "grievances:read")
                .about("worker_id")
                .identifying("account", "resolution");
    }

    @Produces
    @Singleton
    static BulkRecord<RaiseGrievance> bulk() {
        return BulkRecord.of("grievances", RaiseGrievance.class)
                .into("grievance")
                .reference("workerExternalId", "worker", "worker_id")
                .check(InService.check("raisedOn"))
                .permission("grievances:write");
    }
}
