package uk.police.wmp.recruitment.learning.participation;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Objects;
import uk.police.wmp.history.RecordService;
import uk.police.wmp.recruitment.employment.EmploymentService;
import uk.police.wmp.recruitment.learning.programme.LearningProgramme;
import uk.police.wmp.recruitment.learning.programme.LearningProgrammeService;
import uk.police.wmp.recruitment.learning.session.LearningSession;
import uk.police.wmp.recruitment.learning.session.LearningSessionService;
import uk.police.wmp.recruitment.worker.Worker;
import uk.police.wmp.recruitment.worker.WorkerService;
import uk.police.wmp.rest.Conflict;
import uk.police.wmp.rest.InvalidRequest;
import uk.police.wmp.rest.ListQuery;

/** Who took part in what. Other features ask here who has completed a kind of programme. */
@Singleton
public class LearningParticipationService
        extends RecordService<LearningParticipation, RecordLearningParticipation, LearningParticipationView> {

    private final LearningParticipationRepository participations;
    private final LearningProgrammeService programmes;
    private final LearningSessionService sessions;
    private final WorkerService workers;
    private final EmploymentService employments;

    LearningParticipationService(
            LearningParticipationRepository participations,
            LearningProgrammeService programmes,
            LearningSessionService sessions,
            WorkerService workers,
            EmploymentService employments) {
        super("learning-participations", participations, LearningParticipationView.class);
        this.participations = participations;
        this.programmes = programmes;
        this.sessions = sessions;
        this.workers = workers;
        this.employments = employments;
    }

    /** Whether the worker has completed a programme of this kind by this day. */
    public boolean hasCompleted(Worker worker, String programmeKind, LocalDate by) {
        return participations.count(
                        "worker.id = ?1 and programme.kind = ?2 and completedOn <= ?3", worker.id(), programmeKind, by)
                > 0;
    }

    ListQuery<LearningParticipationView> list(LearningParticipationFilter filter) {
        return ListQuery.of(participations, LearningParticipationView.class)
                .where("worker.externalId = :workerExternalId", "workerExternalId", filter.workerExternalId())
                .where(
                        "programme.externalId = :programmeExternalId",
                        "programmeExternalId",
                        filter.programmeExternalId())
                .where("session.externalId = :sessionExternalId", "sessionExternalId", filter.sessionExternalId())
                .where("programme.kind = :programmeKind", "programmeKind", filter.programmeKind())
                .where("participatedOn >= :participatedFrom", "participatedFrom", filter.participatedFrom())
                .where("participatedOn <= :participatedTo", "participatedTo", filter.participatedTo())
                .sortable("participatedOn", "externalId")
                .csv(RecordLearningParticipation.class);
    }

    @Override
    protected LearningParticipation blank() {
        return new LearningParticipation();
    }

    @Override
    protected void amend(LearningParticipation learningParticipation, RecordLearningParticipation details) {
        Worker worker = workers.named(details.workerExternalId(), "/workerExternalId");
        employments.requireInService(worker, details.participatedOn(), "/participatedOn");
        LearningProgramme programme = programmes.named(details.programmeExternalId(), "/programmeExternalId");
        LearningSession session = details.sessionExternalId() == null
                ? null
                : sessions.named(details.sessionExternalId(), "/sessionExternalId");
        if (session != null) {
            requireInSession(learningParticipation, details, programme, session);
        }
        learningParticipation.amend(details, programme, session, worker);
    }

    private void requireInSession(
            LearningParticipation participation,
            RecordLearningParticipation details,
            LearningProgramme programme,
            LearningSession session) {
        if (!session.isOf(programme)) {
            throw new InvalidRequest("/sessionExternalId", "is a session of another programme");
        }
        if (!session.lastsOn(details.participatedOn())) {
            throw new InvalidRequest("/participatedOn", "must be a day of the session");
        }
        String own = Objects.requireNonNullElse(participation.externalId(), details.externalId());
        long taken = participations.count("session.id = ?1 and externalId <> ?2", session.id(), own);
        if (!session.hasAPlaceBeside(taken)) {
            throw new Conflict(
                    "rule-broken", "All places of the session are taken.", "/sessionExternalId", "has no place left");
        }
    }

    @Override
    protected RecordLearningParticipation details(LearningParticipation learningParticipation) {
        return learningParticipation.details();
    }

    @Override
    protected LearningParticipationView view(LearningParticipation learningParticipation) {
        return LearningParticipationView.of(learningParticipation);
    }
}
