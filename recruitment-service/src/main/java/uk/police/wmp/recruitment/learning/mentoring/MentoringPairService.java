package uk.police.wmp.recruitment.learning.mentoring;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import uk.police.wmp.history.Records;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.imports.BulkRecord;
import uk.police.wmp.recruitment.employment.EmploymentService;
import uk.police.wmp.recruitment.employment.InService;
import uk.police.wmp.recruitment.learning.participation.LearningParticipationService;
import uk.police.wmp.recruitment.worker.Worker;
import uk.police.wmp.recruitment.worker.WorkerService;
import uk.police.wmp.rest.InvalidRequest;

@Singleton
class MentoringPairService extends Records<MentoringPair, RecordMentoringPair, MentoringPairView> {

    private static final String A_COACH_HAS_LEARNED = """
            select s.row_number, 'mentorExternalId', 'must have completed a coaching programme by startedOn'
              from staged s
             where s.kind = 'COACHING' and s.mentor_id is not null
               and not exists (select from learning_participation p join learning_programme l on l.id = p.programme_id
                                where p.worker_id = s.mentor_id and l.kind = 'COACHING' and p.completed_on <= s.started_on)""";

    private final WorkerService workers;
    private final EmploymentService employments;
    private final LearningParticipationService participations;

    MentoringPairService(
            WorkerService workers, EmploymentService employments, LearningParticipationService participations) {
        super("mentoring-pairs", MentoringPair::new, "startedOn", "externalId");
        this.workers = workers;
        this.employments = employments;
        this.participations = participations;
    }

    @Override
    protected void amend(MentoringPair mentoringPair, RecordMentoringPair details) {
        Worker mentor = workers.named(details.mentorExternalId(), "/mentorExternalId");
        employments.requireInService(mentor, details.startedOn(), "/startedOn");
        Worker mentee = workers.named(details.menteeExternalId(), "/menteeExternalId");
        employments.requireInService(mentee, details.startedOn(), "/startedOn");
        if ("COACHING".equals(details.kind())
                && !participations.hasCompleted(mentor, "COACHING", details.startedOn())) {
            throw new InvalidRequest("/mentorExternalId", "must have completed a coaching programme by startedOn");
        }
        mentoringPair.amend(details, mentor, mentee);
    }

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("mentoring_pair", "mentoring-pairs", "recruitment:read")
                .about("mentee_id")
                .naming("mentor_id", "kind", "started_on", "ended_on");
    }

    @Produces
    @Singleton
    static BulkRecord<RecordMentoringPair> bulk() {
        return BulkRecord.of("mentoring-pairs", RecordMentoringPair.class)
                .into(MentoringPair.class)
                .check(InService.check("startedOn", "mentor_id"))
                .check(InService.check("startedOn", "mentee_id"))
                .check(A_COACH_HAS_LEARNED);
    }
}
