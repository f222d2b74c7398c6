package uk.police.wmp.recruitment.learning.participation;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Objects;
import uk.police.wmp.history.Records;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.imports.BulkRecord;
import uk.police.wmp.recruitment.employment.EmploymentService;
import uk.police.wmp.recruitment.employment.InService;
import uk.police.wmp.recruitment.learning.programme.LearningProgramme;
import uk.police.wmp.recruitment.learning.programme.LearningProgrammeService;
import uk.police.wmp.recruitment.learning.session.LearningSession;
import uk.police.wmp.recruitment.learning.session.LearningSessionService;
import uk.police.wmp.recruitment.worker.Worker;
import uk.police.wmp.recruitment.worker.WorkerService;
import uk.police.wmp.rest.Conflict;
import uk.police.wmp.rest.InvalidRequest;

/** Who took part in what. Other features ask here who has completed a kind of programme. */
@Singleton
public class LearningParticipationService
        extends Records<LearningParticipation, RecordLearningParticipation, LearningParticipationView> {

    private static final String IN_THE_SESSION = """
            select s.row_number, 'sessionExternalId', 'is a session of another programme'
              from staged s join learning_session l on l.id = s.session_id
             where l.programme_id <> s.programme_id
            union all
            select s.row_number, 'participatedOn', 'must be a day of the session'
              from staged s join learning_session l on l.id = s.session_id
             where s.participated_on not between l.held_on and coalesce(l.ended_on, l.held_on)""";

    private static final String A_PLACE_IS_LEFT = """
            select q.row_number, 'sessionExternalId', 'has no place left'
              from (select s.row_number, l.places,
                           (select count(*) from learning_participation p
                             where p.session_id = l.id and not exists (select from staged x where x.id = p.id))
                           + row_number() over (partition by l.id order by s.row_number) as taken
                      from staged s join learning_session l on l.id = s.session_id
                     where l.places is not null
                       and not exists (select from fault f where f.row_number = s.row_number)) q
             where q.taken > q.places""";

    private final LearningProgrammeService programmes;
    private final LearningSessionService sessions;
    private final WorkerService workers;
    private final EmploymentService employments;

    LearningParticipationService(
            LearningProgrammeService programmes,
            LearningSessionService sessions,
            WorkerService workers,
            EmploymentService employments) {
        super("learning-participations", LearningParticipation::new, "participatedOn", "externalId");
        this.programmes = programmes;
        this.sessions = sessions;
        this.workers = workers;
        this.employments = employments;
    }

    /** Whether the worker has completed a programme of this kind by this day. */
    public boolean hasCompleted(Worker worker, String programmeKind, LocalDate by) {
        return count("worker.id = ?1 and programme.kind = ?2 and completedOn <= ?3", worker.id(), programmeKind, by)
                > 0;
    }

    @Override
    protected void amend(LearningParticipation learningParticipation, RecordLearningParticipation details) {
        Worker worker = workers.named(details.workerExternalId(), "/workerExternalId");
        employments.requireInService(worker, details.participatedOn(), "/participatedOn");
        LearningProgramme programme = programmes.named(details.programmeExternalId(), "/programmeExternalId");
        LearningSession session = sessions.named(details.sessionExternalId(), "/sessionExternalId");
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
        long taken = count("session.id = ?1 and externalId <> ?2", session.id(), own);
        if (!session.hasAPlaceBeside(taken)) {
            throw new Conflict(
                    "rule-broken", "All places of the session are taken.", "/sessionExternalId", "has no place left");
        }
    }

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("learning_participation", "learning-participations", "recruitment:read")
                .about("worker_id");
    }

    @Produces
    @Singleton
    static BulkRecord<RecordLearningParticipation> bulk() {
        return BulkRecord.of("learning-participations", RecordLearningParticipation.class)
                .into(LearningParticipation.class)
                .check(InService.check("participatedOn"))
                .check(IN_THE_SESSION)
                .check(A_PLACE_IS_LEFT);
    }
}
