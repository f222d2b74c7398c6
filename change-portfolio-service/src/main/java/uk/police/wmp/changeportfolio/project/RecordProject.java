package uk.police.wmp.changeportfolio.project;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import uk.police.wmp.rest.reading.CodeOf;

/**
 * A project of a programme, or one that stands alone.
 *
 * @param externalId the portfolio office's key
 * @param programmeExternalId absent for a project that stands alone
 * @param name in full, as the portfolio office has it
 * @param shortName as the board's tables abbreviate it; without one they don't list it by name
 * @param delivery whether the project is still being delivered, or has been
 * @param boardOrder its place among the projects of its programme; of a project that stands alone, among the programmes
 */
public record RecordProject(
        @NotBlank @Size(max = 50) String externalId,
        @Size(max = 50) String programmeExternalId,
        @NotBlank @Size(max = 200) String name,
        @Size(max = 50) String shortName,
        @NotNull @CodeOf("project-delivery") String delivery,
        @NotNull @Min(1) @Max(9999) Integer boardOrder) {}
