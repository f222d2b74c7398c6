package uk.police.wmp.recruitment.learning.lesson;

import jakarta.inject.Singleton;
import uk.police.wmp.history.RecordService;
import uk.police.wmp.recruitment.organisation.OrganisationUnitService;
import uk.police.wmp.rest.ListQuery;

@Singleton
class OrganisationalLearningService
        extends RecordService<OrganisationalLearning, RecordOrganisationalLearning, OrganisationalLearningView> {

    private final OrganisationalLearningRepository lessons;
    private final OrganisationUnitService units;
    private final LessonPlanReviewService reviews;

    OrganisationalLearningService(
            OrganisationalLearningRepository lessons, OrganisationUnitService units, LessonPlanReviewService reviews) {
        super("organisational-learning", lessons, OrganisationalLearningView.class);
        this.lessons = lessons;
        this.units = units;
        this.reviews = reviews;
    }

    ListQuery<OrganisationalLearningView> list(OrganisationalLearningFilter filter) {
        return ListQuery.of(lessons, OrganisationalLearningView.class)
                .where("forum = :forum", "forum", filter.forum())
                .where("passedTo.externalId = :passedToExternalId", "passedToExternalId", filter.passedToExternalId())
                .where(
                        "case when incorporatedOn is null then false else true end = :incorporated",
                        "incorporated",
                        filter.incorporated())
                .sortable("recordedOn", "externalId")
                .csv(RecordOrganisationalLearning.class);
    }

    @Override
    protected OrganisationalLearning blank() {
        return new OrganisationalLearning();
    }

    @Override
    protected void amend(OrganisationalLearning organisationalLearning, RecordOrganisationalLearning details) {
        organisationalLearning.amend(
                details,
                details.passedToExternalId() == null
                        ? null
                        : units.named(details.passedToExternalId(), "/passedToExternalId"),
                details.reviewExternalId() == null
                        ? null
                        : reviews.named(details.reviewExternalId(), "/reviewExternalId"));
    }

    @Override
    protected RecordOrganisationalLearning details(OrganisationalLearning organisationalLearning) {
        return organisationalLearning.details();
    }

    @Override
    protected OrganisationalLearningView view(OrganisationalLearning organisationalLearning) {
        return OrganisationalLearningView.of(organisationalLearning);
    }
}
