package uk.police.wmp.volunteers.cadetunit;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.imports.BulkRecord;

/** How cadet units come in bulk, and how their changes are told. */
final class CadetUnitRecords {

    private CadetUnitRecords() {}

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("cadet_unit", "cadet-units", "volunteers:read");
    }

    @Produces
    @Singleton
    static BulkRecord<RecordCadetUnit> bulk() {
        return BulkRecord.of("cadet-units", RecordCadetUnit.class).into("cadet_unit");
    }
}
