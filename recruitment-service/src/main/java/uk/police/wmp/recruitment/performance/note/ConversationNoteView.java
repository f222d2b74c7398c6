package uk.police.wmp.recruitment.performance.note;

import io.quarkus.hibernate.orm.panache.common.ProjectedFieldName;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.Versioned;

/** A note of a conversation. */
@RegisterForReflection
public record ConversationNoteView(
        UUID id,
        long version,
        String externalId,
        @ProjectedFieldName("conversation.id") UUID conversationId,
        @ProjectedFieldName("conversation.externalId") String conversationExternalId,
        String kind,
        LocalDate notedOn,
        String note)
        implements Versioned {

    static ConversationNoteView of(ConversationNote conversationNote) {
        return new ConversationNoteView(
                conversationNote.id(),
                conversationNote.version(),
                conversationNote.externalId(),
                conversationNote.conversation.id(),
                conversationNote.conversation.externalId(),
                conversationNote.kind,
                conversationNote.notedOn,
                conversationNote.note);
    }
}
