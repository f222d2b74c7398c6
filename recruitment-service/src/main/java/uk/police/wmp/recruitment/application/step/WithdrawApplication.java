package uk.police.wmp.recruitment.application.step;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import uk.police.wmp.rest.reading.CodeOf;

/**
 * @param on today unless given
 * @param reason why the candidate withdraws, as far as stated
 */
record WithdrawApplication(
        LocalDate on, @NotNull @CodeOf("withdrawal-reason") String reason) {}
