package uk.police.wmp.recruitment.performance.note;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import uk.police.wmp.history.ReadAsKnown;
import uk.police.wmp.history.Records;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.imports.BulkRecord;
import uk.police.wmp.recruitment.performance.conversation.PerformanceConversation;
import uk.police.wmp.recruitment.performance.conversation.PerformanceConversationService;
import uk.police.wmp.rest.InvalidRequest;
import uk.police.wmp.rest.ListQuery;
import uk.police.wmp.rest.RecordNotFound;

/** Notes of conversations, written by the worker, the line manager or for them. The steps write theirs here. */
@Singleton
public class ConversationNoteService extends Records<ConversationNote, RecordConversationNote, ConversationNoteView> {

    private static final String OF_A_PARTICIPANT =
            "e.id = :id and (:all = true or e.conversation.worker.id = :self or e.conversation.manager.id = :self)";
    private static final String TYPE = "conversation-notes";

    private final PerformanceConversationService conversations;
    private final Clock clock;

    ConversationNoteService(PerformanceConversationService conversations, Clock clock) {
        super(TYPE, ConversationNote::new, "notedOn", "externalId");
        this.conversations = conversations;
        this.clock = clock;
    }

    /** In the transaction of the step that it tells of. */
    public void writeProgress(PerformanceConversation conversation, LocalDate day, String text) {
        persist(ConversationNote.of(conversation, day, text));
    }

    ListQuery<ConversationNoteView> list(ConversationNoteFilter filter) {
        return all().where(
                        "conversation.externalId = :conversationExternalId",
                        "conversationExternalId",
                        filter.conversationExternalId())
                .where("kind = :kind", "kind", filter.kind());
    }

    ListQuery<ConversationNoteView> ofConversation(UUID conversationId) {
        UUID readable = conversations.readable(conversationId).id();
        return all().where("conversation.id = :conversationId", "conversationId", readable);
    }

    @Override
    @ReadAsKnown
    public ConversationNoteView get(UUID id) {
        return firstAs(
                        ConversationNoteView.class,
                        OF_A_PARTICIPANT,
                        Map.of("id", id, "all", conversations.readsAll(), "self", conversations.self()))
                .orElseThrow(() -> new RecordNotFound(TYPE, id));
    }

    @Override
    protected ConversationNote existing(UUID id) {
        ConversationNote note = super.existing(id);
        if (!conversations.mayWriteIn(note.conversation)) {
            throw new RecordNotFound(TYPE, id);
        }
        return note;
    }

    @Override
    protected void amend(ConversationNote note, RecordConversationNote details) {
        if (details.notedOn().isAfter(LocalDate.now(clock))) {
            throw new InvalidRequest("/notedOn", "must not be in the future");
        }
        note.amend(details, conversations.openTo(details.conversationExternalId(), "/conversationExternalId"));
    }

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("conversation_note", "conversation-notes", "performance:read")
                .about("conversation_id")
                .identifying("note");
    }

    @Produces
    @Singleton
    static BulkRecord<RecordConversationNote> bulk() {
        return BulkRecord.of("conversation-notes", RecordConversationNote.class)
                .into(ConversationNote.class)
                .permission("performance:write");
    }
}
