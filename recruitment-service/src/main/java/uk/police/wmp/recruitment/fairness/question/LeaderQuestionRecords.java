package uk.police.wmp.recruitment.fairness.question;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.imports.BulkRecord;

/** How questions to leaders come in bulk, and how their changes are told. */
final class LeaderQuestionRecords {

    private LeaderQuestionRecords() {}

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("leader_question", "leader-questions", "recruitment:read")
                .identifying("question", "answer");
    }

    @Produces
    @Singleton
    static BulkRecord<AskLeader> bulk() {
        return BulkRecord.of("leader-questions", AskLeader.class).into("leader_question");
    }
}
