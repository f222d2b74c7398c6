package uk.police.wmp.recruitment.learning.session;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.imports.BulkRecord;

/** How learning sessions come in bulk, and how their changes are told. */
final class LearningSessionRecords {

    private LearningSessionRecords() {}

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("learning_session", "learning-sessions", "recruitment:read");
    }

    @Produces
    @Singleton
    static BulkRecord<HoldLearningSession> bulk() {
        return BulkRecord.of("learning-sessions", HoldLearningSession.class)
                .into("learning_session")
                .reference("programmeExternalId", "learning_programme", "programme_id")
                .reference("unitExternalId", "organisation_unit", "unit_id");
    }
}
