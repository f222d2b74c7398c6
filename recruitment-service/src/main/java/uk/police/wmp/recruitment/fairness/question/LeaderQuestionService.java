package uk.police.wmp.recruitment.fairness.question;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import uk.police.wmp.history.Records;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.imports.BulkRecord;

@Singleton
class LeaderQuestionService extends Records<LeaderQuestion, RecordLeaderQuestion, LeaderQuestionView> {

    LeaderQuestionService() {
        super("leader-questions", LeaderQuestion::new, "askedOn", "externalId");
    }

    @Override
    protected void amend(LeaderQuestion leaderQuestion, RecordLeaderQuestion details) {
        leaderQuestion.amend(details);
    }

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("leader_question", "leader-questions", "recruitment:read")
                .identifying("question", "answer");
    }

    @Produces
    @Singleton
    static BulkRecord<RecordLeaderQuestion> bulk() {
        return BulkRecord.of("leader-questions", RecordLeaderQuestion.class).into(LeaderQuestion.class);
    }
}
