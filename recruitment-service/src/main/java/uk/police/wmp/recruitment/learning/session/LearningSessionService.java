package uk.police.wmp.recruitment.learning.session;

import jakarta.inject.Singleton;
import uk.police.wmp.history.RecordService;
import uk.police.wmp.recruitment.learning.programme.LearningProgrammeService;
import uk.police.wmp.recruitment.organisation.OrganisationUnitService;
import uk.police.wmp.rest.InvalidRequest;
import uk.police.wmp.rest.ListQuery;

/** The learning sessions. Other features find one here. */
@Singleton
public class LearningSessionService extends RecordService<LearningSession, HoldLearningSession, LearningSessionView> {

    private final LearningSessionRepository sessions;
    private final LearningProgrammeService programmes;
    private final OrganisationUnitService units;

    LearningSessionService(
            LearningSessionRepository sessions, LearningProgrammeService programmes, OrganisationUnitService units) {
        super("learning-sessions", sessions, LearningSessionView.class);
        this.sessions = sessions;
        this.programmes = programmes;
        this.units = units;
    }

    /** The one with this external id, which a request named in this field. */
    public LearningSession named(String externalId, String field) {
        return sessions.find("externalId", externalId)
                .firstResultOptional()
                .orElseThrow(() -> new InvalidRequest(field, "no learning session has this external id"));
    }

    ListQuery<LearningSessionView> list(LearningSessionFilter filter) {
        return ListQuery.of(sessions, LearningSessionView.class)
                .where(
                        "programme.externalId = :programmeExternalId",
                        "programmeExternalId",
                        filter.programmeExternalId())
                .where("heldOn >= :heldFrom", "heldFrom", filter.heldFrom())
                .where("heldOn <= :heldTo", "heldTo", filter.heldTo())
                .sortable("heldOn", "externalId")
                .csv(HoldLearningSession.class);
    }

    @Override
    protected LearningSession blank() {
        return new LearningSession();
    }

    @Override
    protected void amend(LearningSession learningSession, HoldLearningSession details) {
        learningSession.amend(
                details,
                programmes.named(details.programmeExternalId(), "/programmeExternalId"),
                details.unitExternalId() == null ? null : units.named(details.unitExternalId(), "/unitExternalId"));
    }

    @Override
    protected HoldLearningSession details(LearningSession learningSession) {
        return learningSession.details();
    }

    @Override
    protected LearningSessionView view(LearningSession learningSession) {
        return LearningSessionView.of(learningSession);
    }
}
