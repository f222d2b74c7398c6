package uk.police.wmp.recruitment.selection.criterion;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import uk.police.wmp.rest.reading.CodeOf;

/**
 * A competency or value that a panel marks.
 *
 * @param panelExternalId the panel
 * @param competency of the competency and values framework that is in use on the day of the panel
 */
public record RecordPanelCriterion(
        @NotBlank @Size(max = 50) String externalId,
        @NotBlank @Size(max = 50) String panelExternalId,
        @NotNull @CodeOf("competency") String competency) {}
