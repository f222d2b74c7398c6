package uk.police.wmp.recruitment.learning.plan;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import uk.police.wmp.history.Records;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.imports.BulkRecord;
import uk.police.wmp.recruitment.learning.programme.LearningProgrammeService;
import uk.police.wmp.recruitment.organisation.OrganisationUnitService;

@Singleton
class LearningPlanService extends Records<LearningPlan, RecordLearningPlan, LearningPlanView> {

    private final OrganisationUnitService units;
    private final LearningProgrammeService programmes;

    LearningPlanService(OrganisationUnitService units, LearningProgrammeService programmes) {
        super("learning-plans", LearningPlan::new, "startsOn", "externalId");
        this.units = units;
        this.programmes = programmes;
    }

    @Override
    protected void amend(LearningPlan learningPlan, RecordLearningPlan details) {
        learningPlan.amend(
                details,
                units.named(details.unitExternalId(), "/unitExternalId"),
                programmes.named(details.programmeExternalId(), "/programmeExternalId"));
    }

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("learning_plan", "learning-plans", "recruitment:read");
    }

    @Produces
    @Singleton
    static BulkRecord<RecordLearningPlan> bulk() {
        return BulkRecord.of("learning-plans", RecordLearningPlan.class).into(LearningPlan.class);
    }
}
