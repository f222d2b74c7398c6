package uk.police.wmp.recruitment.fairness.question;

import jakarta.inject.Singleton;
import uk.police.wmp.history.RecordService;
import uk.police.wmp.rest.ListQuery;

@Singleton
class LeaderQuestionService extends RecordService<LeaderQuestion, AskLeader, LeaderQuestionView> {

    private final LeaderQuestionRepository questions;

    LeaderQuestionService(LeaderQuestionRepository questions) {
        super("leader-questions", questions, LeaderQuestionView.class);
        this.questions = questions;
    }

    ListQuery<LeaderQuestionView> list(LeaderQuestionFilter filter) {
        return ListQuery.of(questions, LeaderQuestionView.class)
                .where("channel = :channel", "channel", filter.channel())
                .where(
                        "case when answeredOn is null then false else true end = :answered",
                        "answered",
                        filter.answered())
                .where("askedOn >= :askedFrom", "askedFrom", filter.askedFrom())
                .where("askedOn <= :askedTo", "askedTo", filter.askedTo())
                .sortable("askedOn", "externalId")
                .csv(AskLeader.class);
    }

    @Override
    protected LeaderQuestion blank() {
        return new LeaderQuestion();
    }

    @Override
    protected void amend(LeaderQuestion leaderQuestion, AskLeader details) {
        leaderQuestion.amend(details);
    }

    @Override
    protected AskLeader details(LeaderQuestion leaderQuestion) {
        return leaderQuestion.details();
    }

    @Override
    protected LeaderQuestionView view(LeaderQuestion leaderQuestion) {
        return LeaderQuestionView.of(leaderQuestion);
    }
}
