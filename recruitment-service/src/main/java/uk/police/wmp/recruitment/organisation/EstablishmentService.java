package uk.police.wmp.recruitment.organisation;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import uk.police.wmp.history.Records;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.imports.BulkRecord;

@Singleton
class EstablishmentService extends Records<Establishment, RecordEstablishment, EstablishmentView> {

    private final OrganisationUnitService units;

    EstablishmentService(OrganisationUnitService units) {
        super("establishments", Establishment::new, "validFrom", "externalId");
        this.units = units;
    }

    @Override
    protected void amend(Establishment establishment, RecordEstablishment details) {
        establishment.amend(details, units.named(details.unitExternalId(), "/unitExternalId"));
    }

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("establishment", "establishments", "recruitment:read");
    }

    @Produces
    @Singleton
    static BulkRecord<RecordEstablishment> bulk() {
        return BulkRecord.of("establishments", RecordEstablishment.class).into(Establishment.class);
    }
}
