package uk.police.wmp.recruitment.governance.meeting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * A meeting of a governance board that was held.
 *
 * @param boardExternalId the board
 * @param heldOn the day
 * @param minutesReference where the minutes are, such as {@code GOLD/2021/04}; absent until they are agreed
 */
public record RecordBoardMeeting(
        @NotBlank @Size(max = 50) String externalId,
        @NotBlank @Size(max = 50) String boardExternalId,
        @NotNull @PastOrPresent LocalDate heldOn,
        @Size(max = 300) String minutesReference) {}
