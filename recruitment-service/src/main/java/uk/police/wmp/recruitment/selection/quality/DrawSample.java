package uk.police.wmp.recruitment.selection.quality;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import uk.police.wmp.rest.reading.ReportedOn;

/**
 * Draws a sample of the marks of panels held in a period.
 *
 * @param heldFrom the first day on which the panels were held
 * @param heldTo the last day on which the panels were held
 * @param sharePercent of the marks, rounded up; the force's unless given
 * @param seed of the draw; a random one unless given
 */
public record DrawSample(
        @NotBlank @Size(max = 50) String externalId,
        @NotNull LocalDate heldFrom,
        @NotNull LocalDate heldTo,

        @DecimalMin("0.01") @DecimalMax("100") @Digits(integer = 3, fraction = 2)
        BigDecimal sharePercent,

        @Size(max = 100) @Pattern(regexp = "[A-Za-z0-9_-]+") String seed) {

    @AssertTrue(message = "must not be before heldFrom")
    @ReportedOn("heldTo")
    boolean isInOrder() {
        return heldTo == null || heldFrom == null || !heldTo.isBefore(heldFrom);
    }
}
