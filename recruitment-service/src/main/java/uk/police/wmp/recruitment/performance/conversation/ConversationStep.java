package uk.police.wmp.recruitment.performance.conversation;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/** What may be done with a conversation, and when. A rating is final only once moderated, and moderated only once provisional. */
public enum ConversationStep {
    AGREE_OBJECTIVES("agree-objectives", each -> each.objectivesAgreedOn == null && each.provisionalWhat == null),
    REOPEN_OBJECTIVES(
            "reopen-objectives", each -> each.state == ConversationState.OBJECTIVES_AGREED && each.yearEndOn == null),
    HOLD_YEAR_END("hold-year-end", each -> each.objectivesAgreedOn != null && each.yearEndOn == null),
    RATE_PROVISIONALLY(
            "rate-provisionally",
            each -> each.objectivesAgreedOn != null && each.moderatedWhat == null && each.finalWhat == null),
    MODERATE("moderate", each -> each.provisionalWhat != null && each.finalWhat == null),
    FINALISE("finalise", each -> each.moderatedWhat != null && each.finalWhat == null);

    private final String path;
    private final Predicate<PerformanceConversation> allowed;

    ConversationStep(String path, Predicate<PerformanceConversation> allowed) {
        this.path = path;
        this.allowed = allowed;
    }

    boolean isAllowed(PerformanceConversation conversation) {
        return allowed.test(conversation);
    }

    /** As a caller would take them. */
    static List<String> allowed(PerformanceConversation conversation) {
        return Arrays.stream(values())
                .filter(step -> step.isAllowed(conversation))
                .map(step -> "POST /v1/performance-conversations/{id}/" + step.path)
                .toList();
    }
}
