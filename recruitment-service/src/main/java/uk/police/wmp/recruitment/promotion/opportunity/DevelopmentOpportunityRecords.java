package uk.police.wmp.recruitment.promotion.opportunity;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.imports.BulkRecord;

/** How development opportunities come in bulk, and how their changes are told. */
final class DevelopmentOpportunityRecords {

    private DevelopmentOpportunityRecords() {}

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("development_opportunity", "development-opportunities", "recruitment:read");
    }

    @Produces
    @Singleton
    static BulkRecord<OfferDevelopmentOpportunity> bulk() {
        return BulkRecord.of("development-opportunities", OfferDevelopmentOpportunity.class)
                .into("development_opportunity")
                .reference("processExternalId", "promotion_process", "process_id");
    }
}
