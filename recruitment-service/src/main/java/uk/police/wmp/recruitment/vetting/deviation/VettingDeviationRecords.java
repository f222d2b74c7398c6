package uk.police.wmp.recruitment.vetting.deviation;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.imports.BulkRecord;

/** How exceptions to national vetting guidance come in bulk, and how their changes are told. */
final class VettingDeviationRecords {

    private VettingDeviationRecords() {}

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("vetting_exception", "vetting-exceptions", "vetting:read");
    }

    @Produces
    @Singleton
    static BulkRecord<ApproveVettingDeviation> bulk() {
        return BulkRecord.of("vetting-exceptions", ApproveVettingDeviation.class)
                .into("vetting_exception")
                .permission("vetting:write");
    }
}
