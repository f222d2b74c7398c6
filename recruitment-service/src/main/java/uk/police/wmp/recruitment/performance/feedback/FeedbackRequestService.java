package uk.police.wmp.recruitment.performance.feedback;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import uk.police.wmp.history.ReadAsKnown;
import uk.police.wmp.history.Records;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.history.WriteTransaction;
import uk.police.wmp.imports.BulkRecord;
import uk.police.wmp.recruitment.performance.conversation.PerformanceConversationService;
import uk.police.wmp.rest.Caller;
import uk.police.wmp.rest.CodeLists;
import uk.police.wmp.rest.RecordNotFound;

/** Requests for 360-degree feedback, and what was answered, once there is something that may be told. */
@Singleton
public class FeedbackRequestService extends Records<FeedbackRequest, RecordFeedbackRequest, FeedbackRequestView> {

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

    private static final String TYPE = "feedback-requests";

    /** Of fewer than three, each could find the others out; configuration can only ask for more. */
    private static final int NEVER_FEWER_THAN = 3;

    private final PerformanceConversationService conversations;
    private final FeedbackAnswers answers;
    private final CodeLists codes;
    private final Caller caller;
    private final Clock clock;
    private final int fewest;

    FeedbackRequestService(
            PerformanceConversationService conversations,
            FeedbackAnswers answers,
            CodeLists codes,
            Caller caller,
            Clock clock,
            @ConfigProperty(name = "recruitment.performance.feedback.fewest-respondents", defaultValue = "3")
                    int fewest) {
        super(TYPE, FeedbackRequest::new, "opensOn", "externalId");
        this.conversations = conversations;
        this.answers = answers;
        this.codes = codes;
        this.caller = caller;
        this.clock = clock;
        this.fewest = Math.max(NEVER_FEWER_THAN, fewest);
    }

    @WriteTransaction
    public FeedbackRequestView close(UUID id) {
        FeedbackRequest request = unchanged(id);
        request.close(LocalDate.now(clock));
        return written(request);
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
        FeedbackRequest request = find("id", id)
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

    @Override
    protected void amend(FeedbackRequest request, RecordFeedbackRequest details) {
        request.amend(details, conversations.openTo(details.conversationExternalId(), "/conversationExternalId"));
    }

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("feedback_request", "feedback-requests", "performance:read").about("conversation_id");
    }

    @Produces
    @Singleton
    static BulkRecord<RecordFeedbackRequest> bulk() {
        return BulkRecord.of("feedback-requests", RecordFeedbackRequest.class)
                .into(FeedbackRequest.class)
                .permission("performance:write")
                .check(CLOSED)
                .check(OF_ANOTHER);
    }
}
