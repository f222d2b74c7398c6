package uk.police.wmp.changeportfolio.benefit;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.imports.BulkRecord;

/** How benefits come in bulk, and how their changes are told. */
final class BenefitRecords {

    private BenefitRecords() {}

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("benefit", "benefits", "change-portfolio:read");
    }

    @Produces
    @Singleton
    static BulkRecord<PromiseBenefit> bulk() {
        return BulkRecord.of("benefits", PromiseBenefit.class)
                .into("benefit")
                .reference("projectExternalId", "project", "project_id");
    }
}
