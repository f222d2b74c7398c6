package uk.police.wmp.volunteers.cadet;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import uk.police.wmp.history.Records;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.imports.BulkRecord;
import uk.police.wmp.rest.ListQuery;
import uk.police.wmp.volunteers.cadetunit.CadetUnitService;

@Singleton
class CadetService extends Records<Cadet, RecordCadet, CadetView> {

    private final CadetUnitService units;

    CadetService(CadetUnitService units) {
        super("cadets", Cadet::new, "joinedOn", "externalId");
        this.units = units;
    }

    ListQuery<CadetListing> list(CadetFilter filter) {
        return allAs(CadetListing.class)
                .where(filter)
                .sortable("joinedOn", "externalId")
                .csv(RecordCadet.class)
                .withoutCsvColumn("dateOfBirth");
    }

    @Override
    protected void amend(Cadet cadet, RecordCadet details) {
        cadet.amend(details, units.named(details.unitExternalId(), "/unitExternalId"));
    }

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("cadet", "cadets", "safeguarding:read")
                .hiding("date_of_birth", "given_name", "family_name");
    }

    @Produces
    @Singleton
    static BulkRecord<RecordCadet> bulk() {
        return BulkRecord.of("cadets", RecordCadet.class).into(Cadet.class).permission("safeguarding:write");
    }
}
