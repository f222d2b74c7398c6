package uk.police.wmp.recruitment.performance.note;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import uk.police.wmp.rest.reading.CodeOf;

/**
 * What was talked about on a day, or the progress since.
 */
public record RecordConversationNote(
        @NotBlank @Size(max = 50) String externalId,
        @NotBlank @Size(max = 50) String conversationExternalId,
        @NotNull @CodeOf("conversation-note-kind") String kind,
        @NotNull LocalDate notedOn,
        @NotBlank @Size(max = 4000) String note) {}
