package uk.police.wmp.recruitment.organisation;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.imports.BulkRecord;

/** How organisation units come in bulk, and how their changes are told. */
final class OrganisationUnitRecords {

    private OrganisationUnitRecords() {}

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("organisation_unit", "organisation-units", "recruitment:read");
    }

    @Produces
    @Singleton
    static BulkRecord<DefineOrganisationUnit> bulk() {
        return BulkRecord.of("organisation-units", DefineOrganisationUnit.class)
                .into("organisation_unit")
                .reference("parentExternalId", "organisation_unit", "parent_id");
    }
}
