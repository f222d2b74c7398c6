package uk.police.wmp.recruitment.learning.profile;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import uk.police.wmp.history.Records;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.imports.BulkRecord;
import uk.police.wmp.recruitment.learning.programme.LearningProgrammeService;

@Singleton
class LearnerProfileService extends Records<LearnerProfile, RecordLearnerProfile, LearnerProfileView> {

    private final LearningProgrammeService programmes;

    LearnerProfileService(LearningProgrammeService programmes) {
        super("learner-profiles", LearnerProfile::new, "role", "externalId");
        this.programmes = programmes;
    }

    @Override
    protected void amend(LearnerProfile learnerProfile, RecordLearnerProfile details) {
        learnerProfile.amend(details, programmes.named(details.programmeExternalId(), "/programmeExternalId"));
    }

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("learner_profile", "learner-profiles", "recruitment:read");
    }

    @Produces
    @Singleton
    static BulkRecord<RecordLearnerProfile> bulk() {
        return BulkRecord.of("learner-profiles", RecordLearnerProfile.class).into(LearnerProfile.class);
    }
}
