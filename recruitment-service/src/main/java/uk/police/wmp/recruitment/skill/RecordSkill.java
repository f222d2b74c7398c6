package uk.police.wmp.recruitment.skill;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Something that workers can do, and units need.
 *
 * @param name what the force calls it, such as Taser or Response driving
 */
public record RecordSkill(
        @NotBlank @Size(max = 50) String externalId,
        @NotBlank @Size(max = 200) String name) {}
