package uk.police.wmp.recruitment.selection.panel;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import uk.police.wmp.rest.reading.CodeOf;
import uk.police.wmp.rest.reading.ReportedOn;

/**
 * A panel that assesses candidates of a campaign, or applicants of a promotion process, at a step on a day.
 *
 * @param campaignExternalId the campaign; absent for a panel of a promotion process
 * @param processExternalId the promotion process; absent for a panel of a campaign
 * @param step the step of the applications that it assesses
 * @param exercise what is acted out or worked on before the panel, such as a briefing or an interview; absent where the step has but one
 * @param heldOn the day on which the panel meets: its assessors' learning is in date on it
 */
public record RecordSelectionPanel(
        @NotBlank @Size(max = 50) String externalId,
        @Size(max = 50) String campaignExternalId,
        @Size(max = 50) String processExternalId,

        @NotNull
        @CodeOf("selection-step")
        @Pattern(
                regexp = "SIFT|ASSESSMENT|INTERVIEW",
                message = "must be a step that panels assess: SIFT, ASSESSMENT or INTERVIEW")
        String step,

        @Size(max = 200) String exercise,
        @NotNull LocalDate heldOn) {

    @AssertTrue(message = "must be given, or processExternalId, and not both")
    @ReportedOn("campaignExternalId")
    boolean isOfOne() {
        return (campaignExternalId == null) != (processExternalId == null);
    }
}
