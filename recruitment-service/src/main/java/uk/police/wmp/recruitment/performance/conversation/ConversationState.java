package uk.police.wmp.recruitment.performance.conversation;

/** How far a conversation has come. The year-end conversation may come before or after the first rating. */
public enum ConversationState {
    OPEN,
    OBJECTIVES_AGREED,
    PROVISIONALLY_RATED,
    MODERATED,
    FINAL
}
