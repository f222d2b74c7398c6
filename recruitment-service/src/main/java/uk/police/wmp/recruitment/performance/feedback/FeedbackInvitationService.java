package uk.police.wmp.recruitment.performance.feedback;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.UUID;
import uk.police.wmp.history.Records;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.history.WriteTransaction;
import uk.police.wmp.imports.BulkRecord;
import uk.police.wmp.recruitment.worker.Worker;
import uk.police.wmp.recruitment.worker.WorkerService;
import uk.police.wmp.rest.InvalidRequest;

@Singleton
class FeedbackInvitationService extends Records<FeedbackInvitation, RecordFeedbackInvitation, FeedbackInvitationView> {

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

    private final FeedbackRequestService requests;
    private final WorkerService workers;

    FeedbackInvitationService(FeedbackRequestService requests, WorkerService workers) {
        super("feedback-invitations", FeedbackInvitation::new, "externalId");
        this.requests = requests;
        this.workers = workers;
    }

    @Override
    @WriteTransaction
    public void remove(UUID id) {
        existing(id).request.requireOpen();
        super.remove(id);
    }

    @Override
    protected void amend(FeedbackInvitation invitation, RecordFeedbackInvitation details) {
        FeedbackRequest request = requests.named(details.requestExternalId(), "/requestExternalId");
        request.requireOpen();
        if (invitation.request != null) {
            invitation.request.requireOpen();
        }
        Worker respondent = workers.named(details.respondentExternalId(), "/respondentExternalId");
        if (request.isAbout(respondent)) {
            throw new InvalidRequest("/respondentExternalId", "must be somebody else than the worker whom it is about");
        }
        invitation.amend(details, request, respondent);
    }

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("feedback_invitation", "feedback-invitations", "performance:read")
                .about("respondent_id");
    }

    @Produces
    @Singleton
    static BulkRecord<RecordFeedbackInvitation> bulk() {
        return BulkRecord.of("feedback-invitations", RecordFeedbackInvitation.class)
                .into(FeedbackInvitation.class)
                .permission("performance:write")
                .check(CLOSED)
                .check(ABOUT_ONESELF);
    }
}
