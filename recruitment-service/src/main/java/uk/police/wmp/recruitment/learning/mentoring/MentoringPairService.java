package uk.police.wmp.recruitment.learning.mentoring;

import jakarta.inject.Singleton;
import uk.police.wmp.history.RecordService;
import uk.police.wmp.recruitment.employment.EmploymentService;
import uk.police.wmp.recruitment.learning.participation.LearningParticipationService;
import uk.police.wmp.recruitment.worker.Worker;
import uk.police.wmp.recruitment.worker.WorkerService;
import uk.police.wmp.rest.InvalidRequest;
import uk.police.wmp.rest.ListQuery;

@Singleton
class MentoringPairService extends RecordService<MentoringPair, PairForMentoring, MentoringPairView> {

    private final MentoringPairRepository pairs;
    private final WorkerService workers;
    private final EmploymentService employments;
    private final LearningParticipationService participations;

    MentoringPairService(
            MentoringPairRepository pairs,
            WorkerService workers,
            EmploymentService employments,
            LearningParticipationService participations) {
        super("mentoring-pairs", pairs, MentoringPairView.class);
        this.pairs = pairs;
        this.workers = workers;
        this.employments = employments;
        this.participations = participations;
    }

    ListQuery<MentoringPairView> list(MentoringPairFilter filter) {
        return ListQuery.of(pairs, MentoringPairView.class)
                .where("mentor.externalId = :mentorExternalId", "mentorExternalId", filter.mentorExternalId())
                .where("mentee.externalId = :menteeExternalId", "menteeExternalId", filter.menteeExternalId())
                .where("kind = :kind", "kind", filter.kind())
                .where(
                        "startedOn <= :validOn and (endedOn is null or endedOn >= :validOn)",
                        "validOn",
                        filter.validOn())
                .sortable("startedOn", "externalId")
                .csv(PairForMentoring.class);
    }

    @Override
    protected MentoringPair blank() {
        return new MentoringPair();
    }

    @Override
    protected void amend(MentoringPair mentoringPair, PairForMentoring details) {
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

    @Override
    protected PairForMentoring details(MentoringPair mentoringPair) {
        return mentoringPair.details();
    }

    @Override
    protected MentoringPairView view(MentoringPair mentoringPair) {
        return MentoringPairView.of(mentoringPair);
    }
}
