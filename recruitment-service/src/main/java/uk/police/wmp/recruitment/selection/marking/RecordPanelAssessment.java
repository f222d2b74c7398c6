package uk.police.wmp.recruitment.selection.marking;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * An application that a panel assesses.
 *
 * @param panelExternalId the panel
 * @param applicationExternalId an application in the panel's campaign
 */
public record RecordPanelAssessment(
        @NotBlank @Size(max = 50) String externalId,
        @NotBlank @Size(max = 50) String panelExternalId,
        @NotBlank @Size(max = 50) String applicationExternalId) {}
