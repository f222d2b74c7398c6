package uk.police.wmp.recruitment.organisation;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.imports.BulkRecord;

/** How establishments come in bulk, and how their changes are told. */
final class EstablishmentRecords {

    private EstablishmentRecords() {}

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("establishment", "establishments", "recruitment:read");
    }

    @Produces
    @Singleton
    static BulkRecord<SetEstablishment> bulk() {
        return BulkRecord.of("establishments", SetEstablishment.class)
                .into("establishment")
                .reference("unitExternalId", "organisation_unit", "unit_id");
    }
}
