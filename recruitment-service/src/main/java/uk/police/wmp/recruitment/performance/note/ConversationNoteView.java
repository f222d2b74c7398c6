package uk.police.wmp.recruitment.performance.note;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.RecordView;

/** A note of a conversation. */
@RegisterForReflection
public record ConversationNoteView(
        UUID id,
        long version,
        String externalId,
        UUID conversationId,
        String conversationExternalId,
        String kind,
        LocalDate notedOn,
        String note)
        implements RecordView {}
