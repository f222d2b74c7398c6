package uk.police.wmp.volunteers.cadetunit;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import uk.police.wmp.history.Records;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.imports.BulkRecord;

/** The cadet units. Other features find a unit here. */
@Singleton
public class CadetUnitService extends Records<CadetUnit, RecordCadetUnit, CadetUnitView> {

    CadetUnitService() {
        super("cadet-units", CadetUnit::new, "name", "externalId");
    }

    @Override
    protected void amend(CadetUnit cadetUnit, RecordCadetUnit details) {
        cadetUnit.amend(details);
    }

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("cadet_unit", "cadet-units", "volunteers:read");
    }

    @Produces
    @Singleton
    static BulkRecord<RecordCadetUnit> bulk() {
        return BulkRecord.of("cadet-units", RecordCadetUnit.class).into(CadetUnit.class);
    }
}
