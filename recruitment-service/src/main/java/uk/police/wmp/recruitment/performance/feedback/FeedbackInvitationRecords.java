package uk.police.wmp.recruitment.performance.feedback;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.imports.BulkRecord;

/** How invitations to give feedback come in bulk, and how their changes are told. */
final class FeedbackInvitationRecords {

    private static final String CLOSED = """
            select s.row_number, 'requestExternalId', 'is of a request that is closed'
              from staged s
              left join public.feedback_invitation i on i.id = s.id
              join feedback_request r on r.id in (s.request_id, i.request_id) and r.closed_on is not null
             where s.action <> 'SAME'""";

    private static final String ABOUT_ONESELF = """
            select s.row_number, 'respondentExternalId', 'must be somebody else than the worker whom it is about'
              from staged s
              join feedback_request r on r.id = s.request_id
              join performance_conversation c on c.id = r.conversation_id
             where c.worker_id = s.respondent_id""";

    private FeedbackInvitationRecords() {}

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("feedback_invitation", "feedback-invitations", "performance:read")
                .about("respondent_id");
    }

    @Produces
    @Singleton
    static BulkRecord<InviteRespondent> bulk() {
        return BulkRecord.of("feedback-invitations", InviteRespondent.class)
                .into("feedback_invitation")
                .reference("requestExternalId", "feedback_request", "request_id")
                .reference("respondentExternalId", "worker", "respondent_id")
                .permission("performance:write")
                .check(CLOSED)
                .check(ABOUT_ONESELF);
    }
}
