package uk.police.wmp.recruitment.fairness.publication;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * That the edition is published.
 *
 * @param on today unless given
 * @param address where exactly, such as its page
 */
record PublishEdition(
        LocalDate on, @NotBlank @Size(max = 500) String address) {}
