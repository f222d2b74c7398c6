package uk.police.wmp.recruitment.careeropportunity;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.imports.BulkRecord;

/** How career opportunities come in bulk, and how their changes are told. */
final class CareerOpportunityRecords {

    private CareerOpportunityRecords() {}

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("career_opportunity", "career-opportunities", "recruitment:read");
    }

    @Produces
    @Singleton
    static BulkRecord<PublishOpportunity> bulk() {
        return BulkRecord.of("career-opportunities", PublishOpportunity.class)
                .into("career_opportunity")
                .reference("unitExternalId", "organisation_unit", "unit_id")
                .permission("talent:write");
    }
}
