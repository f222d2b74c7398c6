package uk.police.wmp.recruitment.attraction.campaign;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.imports.BulkRecord;

/** How campaigns come in bulk, and how their changes are told. */
final class CampaignRecords {

    private CampaignRecords() {}

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("campaign", "campaigns", "recruitment:read");
    }

    @Produces
    @Singleton
    static BulkRecord<PlanCampaign> bulk() {
        return BulkRecord.of("campaigns", PlanCampaign.class).into("campaign");
    }
}
