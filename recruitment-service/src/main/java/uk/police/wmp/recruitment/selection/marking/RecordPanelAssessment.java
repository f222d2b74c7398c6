package uk.police.wmp.recruitment.selection.marking;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import uk.police.wmp.rest.reading.ReportedOn;

/**
 * An application that a panel assesses: of a candidate in the campaign of the panel, or for promotion in its process.
 *
 * @param panelExternalId the panel
 * @param applicationExternalId an application in the panel's campaign; absent for an application for promotion
 * @param promotionApplicationExternalId an application in the panel's promotion process; absent for one of a campaign
 */
public record RecordPanelAssessment(
        @NotBlank @Size(max = 50) String externalId,
        @NotBlank @Size(max = 50) String panelExternalId,
        @Size(max = 50) String applicationExternalId,
        @Size(max = 50) String promotionApplicationExternalId) {

    @AssertTrue(message = "must be given, or promotionApplicationExternalId, and not both")
    @ReportedOn("applicationExternalId")
    boolean isOfOne() {
        return (applicationExternalId == null) != (promotionApplicationExternalId == null);
    }
}
