package uk.police.wmp.recruitment.performance.note;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import uk.police.wmp.rest.reading.CodeOf;

/**
 * What was talked about on a day, or the progress since.
 *
 * @param kind what was talked about: a regular conversation, progress, welfare or development
 * @param notedOn the day that the note is of
 * @param note what was said or has been done, in the words of who wrote it
 */
public record RecordConversationNote(
        @NotBlank @Size(max = 50) String externalId,
        @NotBlank @Size(max = 50) String conversationExternalId,
        @NotNull @CodeOf("conversation-note-kind") String kind,
        @NotNull LocalDate notedOn,
        @NotBlank @Size(max = 4000) String note) {}
