package uk.police.wmp.recruitment.learning.session;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import uk.police.wmp.history.Records;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.imports.BulkRecord;
import uk.police.wmp.recruitment.learning.programme.LearningProgrammeService;
import uk.police.wmp.recruitment.organisation.OrganisationUnitService;

/** The learning sessions. Other features find one here. */
@Singleton
public class LearningSessionService extends Records<LearningSession, RecordLearningSession, LearningSessionView> {

    private final LearningProgrammeService programmes;
    private final OrganisationUnitService units;

    LearningSessionService(LearningProgrammeService programmes, OrganisationUnitService units) {
        super("learning-sessions", LearningSession::new, "heldOn", "externalId");
        this.programmes = programmes;
        this.units = units;
    }

    @Override
    protected void amend(LearningSession learningSession, RecordLearningSession details) {
        learningSession.amend(
                details,
                programmes.named(details.programmeExternalId(), "/programmeExternalId"),
                units.named(details.unitExternalId(), "/unitExternalId"));
    }

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("learning_session", "learning-sessions", "recruitment:read");
    }

    @Produces
    @Singleton
    static BulkRecord<RecordLearningSession> bulk() {
        return BulkRecord.of("learning-sessions", RecordLearningSession.class).into(LearningSession.class);
    }
}
