package uk.police.wmp.recruitment.learning.lesson;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.imports.BulkRecord;

/** How what forums learned come in bulk, and how their changes are told. */
final class OrganisationalLearningRecords {

    private OrganisationalLearningRecords() {}

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("organisational_learning", "organisational-learning", "recruitment:read");
    }

    @Produces
    @Singleton
    static BulkRecord<RecordOrganisationalLearning> bulk() {
        return BulkRecord.of("organisational-learning", RecordOrganisationalLearning.class)
                .into("organisational_learning")
                .reference("passedToExternalId", "organisation_unit", "passed_to_id")
                .reference("reviewExternalId", "lesson_plan_review", "review_id");
    }
}
