package uk.police.wmp.volunteers.cadet;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.imports.BulkRecord;

/** How cadets come in bulk, and how their changes are told. */
final class CadetRecords {

    private CadetRecords() {}

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("cadet", "cadets", "safeguarding:read")
                .hiding("date_of_birth", "given_name", "family_name");
    }

    @Produces
    @Singleton
    static BulkRecord<EnrolCadet> bulk() {
        return BulkRecord.of("cadets", EnrolCadet.class)
                .into("cadet")
                .reference("unitExternalId", "cadet_unit", "unit_id")
                .permission("safeguarding:write");
    }
}
