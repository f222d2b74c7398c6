package uk.police.wmp.recruitment.performance.note;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.history.RecordedEntity;
import uk.police.wmp.recruitment.performance.conversation.PerformanceConversation;

/** A note of a conversation. */
@Entity
class ConversationNote extends RecordedEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    PerformanceConversation conversation;

    String kind;
    LocalDate notedOn;
    String note;

    /** Told by a step, under an id of its own. */
    static ConversationNote of(PerformanceConversation conversation, LocalDate day, String text) {
        ConversationNote note = new ConversationNote();
        note.externalId = "step-" + UUID.randomUUID();
        note.conversation = conversation;
        note.kind = "PROGRESS";
        note.notedOn = day;
        note.note = text;
        return note;
    }

    void amend(RecordConversationNote details, PerformanceConversation conversation) {
        externalId = details.externalId();
        this.conversation = conversation;
        kind = details.kind();
        notedOn = details.notedOn();
        note = details.note();
    }
}
