package uk.police.wmp.recruitment.selection.member;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import uk.police.wmp.rest.Confidential;

/**
 * A member of a panel can't go on.
 *
 * @param stoodDownOn the day on which the member stood down
 * @param reason why, such as knowing a candidate; no names
 */
public record StandDown(
        @NotNull LocalDate stoodDownOn,

        @NotBlank @Size(max = 500) @Confidential("assessment:moderate")
        String reason) {}
