package uk.police.wmp.recruitment.performance.note;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.history.ReadAsKnown;
import uk.police.wmp.history.RecordService;
import uk.police.wmp.recruitment.performance.conversation.PerformanceConversation;
import uk.police.wmp.recruitment.performance.conversation.PerformanceConversationService;
import uk.police.wmp.rest.InvalidRequest;
import uk.police.wmp.rest.ListQuery;
import uk.police.wmp.rest.RecordNotFound;

/** Notes of conversations, written by the worker, the line manager or for them. The steps write theirs here. */
@Singleton
public class ConversationNoteService
        extends RecordService<ConversationNote, WriteConversationNote, ConversationNoteView> {

    private static final String OF_A_PARTICIPANT =
            "id = ?1 and (?2 = true or conversation.worker.id = ?3 or conversation.manager.id = ?3)";
    private static final String TYPE = "conversation-notes";

    private final ConversationNoteRepository notes;
    private final PerformanceConversationService conversations;
    private final Clock clock;

    ConversationNoteService(
            ConversationNoteRepository notes, PerformanceConversationService conversations, Clock clock) {
        super(TYPE, notes, ConversationNoteView.class);
        this.notes = notes;
        this.conversations = conversations;
        this.clock = clock;
    }

    /** In the transaction of the step that it tells of. */
    public void writeProgress(PerformanceConversation conversation, LocalDate day, String text) {
        notes.persist(ConversationNote.of(conversation, day, text));
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

    private ListQuery<ConversationNoteView> all() {
        return ListQuery.of(notes, ConversationNoteView.class)
                .sortable("notedOn", "externalId")
                .csv(WriteConversationNote.class);
    }

    @Override
    @ReadAsKnown
    public ConversationNoteView get(UUID id) {
        return notes.find(OF_A_PARTICIPANT, id, conversations.readsAll(), conversations.self())
                .project(ConversationNoteView.class)
                .firstResultOptional()
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
    protected ConversationNote blank() {
        return new ConversationNote();
    }

    @Override
    protected void amend(ConversationNote note, WriteConversationNote details) {
        if (details.notedOn().isAfter(LocalDate.now(clock))) {
            throw new InvalidRequest("/notedOn", "must not be in the future");
        }
        note.amend(details, conversations.openTo(details.conversationExternalId(), "/conversationExternalId"));
    }

    @Override
    protected WriteConversationNote details(ConversationNote note) {
        return note.details();
    }

    @Override
    protected ConversationNoteView view(ConversationNote note) {
        return ConversationNoteView.of(note);
    }
}
