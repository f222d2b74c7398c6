package uk.police.wmp.recruitment.neighbourhood.visibility;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.imports.BulkRecord;
import uk.police.wmp.recruitment.employment.InService;

/** How visible hours come in bulk, and how their changes are told. */
final class VisibleHoursRecords {

    private VisibleHoursRecords() {}

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("visible_hours", "visible-hours", "recruitment:read").about("worker_id");
    }

    @Produces
    @Singleton
    static BulkRecord<RecordVisibleHours> bulk() {
        return BulkRecord.of("visible-hours", RecordVisibleHours.class)
                .into("visible_hours")
                .reference("workerExternalId", "worker", "worker_id")
                .reference("unitExternalId", "organisation_unit", "unit_id")
                .check(InService.check("seenOn"));
    }
}
