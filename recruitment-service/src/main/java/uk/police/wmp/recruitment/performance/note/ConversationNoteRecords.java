package uk.police.wmp.recruitment.performance.note;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.imports.BulkRecord;

/** How notes of conversations come in bulk, and how their changes are told. */
final class ConversationNoteRecords {

    private ConversationNoteRecords() {}

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("conversation_note", "conversation-notes", "performance:read")
                .about("conversation_id")
                .identifying("note");
    }

    @Produces
    @Singleton
    static BulkRecord<WriteConversationNote> bulk() {
        return BulkRecord.of("conversation-notes", WriteConversationNote.class)
                .into("conversation_note")
                .reference("conversationExternalId", "performance_conversation", "conversation_id")
                .permission("performance:write");
    }
}
