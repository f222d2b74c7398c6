package uk.police.wmp.recruitment.selection.member;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * An assessor who sits on a panel.
 *
 * @param panelExternalId the panel
 * @param assessorExternalId an assessor whose learning is all in date on the day of the panel
 */
public record RecordPanelMember(
        @NotBlank @Size(max = 50) String externalId,
        @NotBlank @Size(max = 50) String panelExternalId,
        @NotBlank @Size(max = 50) String assessorExternalId) {}
