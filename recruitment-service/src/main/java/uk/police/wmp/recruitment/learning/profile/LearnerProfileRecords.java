package uk.police.wmp.recruitment.learning.profile;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.imports.BulkRecord;

/** How lines of learner profiles come in bulk, and how their changes are told. */
final class LearnerProfileRecords {

    private LearnerProfileRecords() {}

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("learner_profile", "learner-profiles", "recruitment:read");
    }

    @Produces
    @Singleton
    static BulkRecord<SetLearnerProfile> bulk() {
        return BulkRecord.of("learner-profiles", SetLearnerProfile.class)
                .into("learner_profile")
                .reference("programmeExternalId", "learning_programme", "programme_id");
    }
}
