package uk.police.wmp.recruitment.selection.panel;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import uk.police.wmp.rest.reading.CodeOf;

/**
 * A panel that assesses candidates of a campaign at a step on a day.
 *
 * @param campaignExternalId the campaign
 * @param step the step of the applications that it assesses
 * @param heldOn the day on which the panel meets: its assessors' learning is in date on it
 */
public record RecordSelectionPanel(
        @NotBlank @Size(max = 50) String externalId,
        @NotBlank @Size(max = 50) String campaignExternalId,

        @NotNull
        @CodeOf("selection-step")
        @Pattern(
                regexp = "SIFT|ASSESSMENT|INTERVIEW",
                message = "must be a step that panels assess: SIFT, ASSESSMENT or INTERVIEW")
        String step,

        @NotNull LocalDate heldOn) {}
