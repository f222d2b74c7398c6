package uk.police.wmp.recruitment.learning.commission;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * The decision not to commission.
 *
 * @param on today unless given
 * @param decidedBy the board or office that decided, never a name
 * @param declinedBecause why
 */
record DeclineLearning(
        LocalDate on,
        @NotBlank @Size(max = 200) String decidedBy,
        @NotBlank @Size(max = 2000) String declinedBecause) {}
