package uk.police.wmp.recruitment.intake;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import uk.police.wmp.rest.reading.CodeOf;

/**
 * Places for student officers of one entry route who start on the same day.
 *
 * @param entryRoute open to entrants on startsOn
 * @param startsOn the day on which its student officers start
 * @param places how many student officers it has room for
 */
public record RecordIntake(
        @NotBlank @Size(max = 50) String externalId,

        @NotNull @CodeOf(value = "entry-route", on = "startsOn")
        String entryRoute,

        @NotNull LocalDate startsOn,
        @NotNull @Min(1) @Max(10_000) Integer places) {}
