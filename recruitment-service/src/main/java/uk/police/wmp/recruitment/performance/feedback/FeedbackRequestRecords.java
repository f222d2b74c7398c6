package uk.police.wmp.recruitment.performance.feedback;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.imports.BulkRecord;

/** How requests for 360-degree feedback come in bulk, and how their changes are told. */
final class FeedbackRequestRecords {

    private static final String CLOSED = """
            select s.row_number, 'externalId', 'is closed and stays as it is'
              from staged s
              join public.feedback_request r on r.id = s.id and r.closed_on is not null
             where s.action = 'UPDATE'""";

    private static final String OF_ANOTHER = """
            select s.row_number, 'conversationExternalId', 'stays the one that was asked about'
              from staged s
              join public.feedback_request r on r.id = s.id
             where r.conversation_id <> s.conversation_id""";

    private FeedbackRequestRecords() {}

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("feedback_request", "feedback-requests", "performance:read").about("conversation_id");
    }

    @Produces
    @Singleton
    static BulkRecord<RequestFeedback> bulk() {
        return BulkRecord.of("feedback-requests", RequestFeedback.class)
                .into("feedback_request")
                .reference("conversationExternalId", "performance_conversation", "conversation_id")
                .permission("performance:write")
                .check(CLOSED)
                .check(OF_ANOTHER);
    }
}
