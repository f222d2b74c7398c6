package uk.police.wmp.recruitment.learning.commission;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * That it was first given to all.
 *
 * @param on today unless given
 * @param programmeExternalId the learning programme that came of it
 */
record DeliverLearning(
        LocalDate on, @NotBlank @Size(max = 50) String programmeExternalId) {}
