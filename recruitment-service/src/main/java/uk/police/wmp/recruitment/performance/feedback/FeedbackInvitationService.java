package uk.police.wmp.recruitment.performance.feedback;

import jakarta.inject.Singleton;
import java.util.UUID;
import uk.police.wmp.history.RecordService;
import uk.police.wmp.history.WriteTransaction;
import uk.police.wmp.recruitment.worker.Worker;
import uk.police.wmp.recruitment.worker.WorkerService;
import uk.police.wmp.rest.InvalidRequest;
import uk.police.wmp.rest.ListQuery;

@Singleton
class FeedbackInvitationService extends RecordService<FeedbackInvitation, InviteRespondent, FeedbackInvitationView> {

    private final FeedbackInvitationRepository invitations;
    private final FeedbackRequestService requests;
    private final WorkerService workers;

    FeedbackInvitationService(
            FeedbackInvitationRepository invitations, FeedbackRequestService requests, WorkerService workers) {
        super("feedback-invitations", invitations, FeedbackInvitationView.class);
        this.invitations = invitations;
        this.requests = requests;
        this.workers = workers;
    }

    ListQuery<FeedbackInvitationView> list(FeedbackInvitationFilter filter) {
        return ListQuery.of(invitations, FeedbackInvitationView.class)
                .where("request.externalId = :requestExternalId", "requestExternalId", filter.requestExternalId())
                .sortable("externalId")
                .csv(InviteRespondent.class);
    }

    @Override
    protected FeedbackInvitation blank() {
        return new FeedbackInvitation();
    }

    @Override
    @WriteTransaction
    public void remove(UUID id) {
        existing(id).request.requireOpen();
        super.remove(id);
    }

    @Override
    protected void amend(FeedbackInvitation invitation, InviteRespondent details) {
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

    @Override
    protected InviteRespondent details(FeedbackInvitation invitation) {
        return invitation.details();
    }

    @Override
    protected FeedbackInvitationView view(FeedbackInvitation invitation) {
        return FeedbackInvitationView.of(invitation);
    }
}
