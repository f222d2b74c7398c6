package uk.police.wmp.recruitment.performance.feedback;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import uk.police.wmp.history.ReadAsKnown;
import uk.police.wmp.history.RecordService;
import uk.police.wmp.history.WriteTransaction;
import uk.police.wmp.recruitment.performance.conversation.PerformanceConversationService;
import uk.police.wmp.rest.Caller;
import uk.police.wmp.rest.CodeLists;
import uk.police.wmp.rest.InvalidRequest;
import uk.police.wmp.rest.ListQuery;
import uk.police.wmp.rest.RecordNotFound;

/** Requests for 360-degree feedback, and what was answered, once there is something that may be told. */
@Singleton
public class FeedbackRequestService extends RecordService<FeedbackRequest, RequestFeedback, FeedbackRequestView> {

    private static final String TYPE = "feedback-requests";

    /** Of fewer than three, each could find the others out; configuration can only ask for more. */
    private static final int NEVER_FEWER_THAN = 3;

    private final FeedbackRequestRepository requests;
    private final PerformanceConversationService conversations;
    private final FeedbackAnswers answers;
    private final CodeLists codes;
    private final Caller caller;
    private final Clock clock;
    private final int fewest;

    FeedbackRequestService(
            FeedbackRequestRepository requests,
            PerformanceConversationService conversations,
            FeedbackAnswers answers,
            CodeLists codes,
            Caller caller,
            Clock clock,
            @ConfigProperty(name = "recruitment.performance.feedback.fewest-respondents", defaultValue = "3")
                    int fewest) {
        super(TYPE, requests, FeedbackRequestView.class);
        this.requests = requests;
        this.conversations = conversations;
        this.answers = answers;
        this.codes = codes;
        this.caller = caller;
        this.clock = clock;
        this.fewest = Math.max(NEVER_FEWER_THAN, fewest);
    }

    /** The one with this external id, which a request named in this field. */
    public FeedbackRequest named(String externalId, String field) {
        return requests.find("externalId", externalId)
                .firstResultOptional()
                .orElseThrow(() -> new InvalidRequest(field, "no request for feedback has this external id"));
    }

    @WriteTransaction
    public FeedbackRequestView close(UUID id) {
        FeedbackRequest request = unchanged(id);
        request.close(LocalDate.now(clock));
        requests.flush();
        return view(request);
    }

    /** Once only, by somebody who is invited; to anybody else there is no such request. */
    @Transactional
    public void answer(UUID id, AnswerFeedback answer) {
        UUID respondent = caller.workerId();
        if (respondent == null || !answers.isInvited(id, respondent)) {
            throw new RecordNotFound(TYPE, id);
        }
        answer.requireEveryQuestion(codes.list("feedback-question"), LocalDate.now(clock));
        answers.keep(id, respondent, LocalDate.now(clock), answer);
    }

    /** For the worker, the line manager, and those with performance:read. */
    @ReadAsKnown
    public FeedbackResults results(UUID id) {
        FeedbackRequest request = requests.find("id", id)
                .firstResultOptional()
                .filter(each -> conversations.mayRead(each.conversation))
                .orElseThrow(() -> new RecordNotFound(TYPE, id));
        if (request.closedOn == null) {
            return FeedbackResults.withheld(id, FeedbackResults.Withheld.STILL_OPEN);
        }
        long respondents = answers.respondents(id);
        return respondents < fewest
                ? FeedbackResults.withheld(id, FeedbackResults.Withheld.TOO_FEW_RESPONDENTS)
                : new FeedbackResults(id, null, respondents, answers.together(id));
    }

    ListQuery<FeedbackRequestView> list(FeedbackRequestFilter filter) {
        return ListQuery.of(requests, FeedbackRequestView.class)
                .where(
                        "conversation.externalId = :conversationExternalId",
                        "conversationExternalId",
                        filter.conversationExternalId())
                .sortable("opensOn", "externalId")
                .csv(RequestFeedback.class);
    }

    @Override
    protected FeedbackRequest blank() {
        return new FeedbackRequest();
    }

    @Override
    protected void amend(FeedbackRequest request, RequestFeedback details) {
        request.amend(details, conversations.openTo(details.conversationExternalId(), "/conversationExternalId"));
    }

    @Override
    protected RequestFeedback details(FeedbackRequest request) {
        return request.details();
    }

    @Override
    protected FeedbackRequestView view(FeedbackRequest request) {
        return FeedbackRequestView.of(request);
    }
}
