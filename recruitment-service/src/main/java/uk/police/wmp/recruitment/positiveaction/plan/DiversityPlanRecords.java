package uk.police.wmp.recruitment.positiveaction.plan;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.imports.BulkRecord;

/** How departmental diversity plans come in bulk, and how their changes are told. */
final class DiversityPlanRecords {

    private DiversityPlanRecords() {}

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("diversity_plan", "diversity-plans", "recruitment:read");
    }

    @Produces
    @Singleton
    static BulkRecord<DrawUpDiversityPlan> bulk() {
        return BulkRecord.of("diversity-plans", DrawUpDiversityPlan.class)
                .into("diversity_plan")
                .reference("unitExternalId", "organisation_unit", "unit_id")
                .noOverlap("unit_id", "valid_from", "valid_to");
    }
}
