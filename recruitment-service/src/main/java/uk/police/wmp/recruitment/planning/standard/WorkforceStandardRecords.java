package uk.police.wmp.recruitment.planning.standard;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.imports.BulkRecord;
import uk.police.wmp.recruitment.planning.Overlaps;

/** How workforce standards come in bulk, and how their changes are told. */
final class WorkforceStandardRecords {

    private WorkforceStandardRecords() {}

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("workforce_standard", "workforce-standards", "recruitment:read");
    }

    @Produces
    @Singleton
    static BulkRecord<SetWorkforceStandard> bulk() {
        return BulkRecord.of("workforce-standards", SetWorkforceStandard.class)
                .into("workforce_standard")
                .reference("unitExternalId", "organisation_unit", "unit_id")
                .check(Overlaps.with("workforce_standard", "valid_from", "valid_to", "kind", "unit_id"));
    }
}
