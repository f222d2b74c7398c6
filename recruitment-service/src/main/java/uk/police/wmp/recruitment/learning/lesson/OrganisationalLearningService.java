package uk.police.wmp.recruitment.learning.lesson;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import uk.police.wmp.history.Records;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.imports.BulkRecord;
import uk.police.wmp.recruitment.organisation.OrganisationUnitService;

@Singleton
class OrganisationalLearningService
        extends Records<OrganisationalLearning, RecordOrganisationalLearning, OrganisationalLearningView> {

    private final OrganisationUnitService units;
    private final LessonPlanReviewService reviews;

    OrganisationalLearningService(OrganisationUnitService units, LessonPlanReviewService reviews) {
        super("organisational-learning", OrganisationalLearning::new, "recordedOn", "externalId");
        this.units = units;
        this.reviews = reviews;
    }

    @Override
    protected void amend(OrganisationalLearning organisationalLearning, RecordOrganisationalLearning details) {
        organisationalLearning.amend(
                details,
                units.named(details.passedToExternalId(), "/passedToExternalId"),
                reviews.named(details.reviewExternalId(), "/reviewExternalId"));
    }

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("organisational_learning", "organisational-learning", "recruitment:read");
    }

    @Produces
    @Singleton
    static BulkRecord<RecordOrganisationalLearning> bulk() {
        return BulkRecord.of("organisational-learning", RecordOrganisationalLearning.class)
                .into(OrganisationalLearning.class);
    }
}
