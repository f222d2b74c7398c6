package uk.police.wmp.recruitment.planning.strategy;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import uk.police.wmp.rest.reading.ReportedOn;

/**
 * A workforce strategy and its period. It is a draft under review until it is adopted.
 *
 * @param name its title, with the years
 * @param startsOn the first day of its period
 * @param endsOn the last day of its period
 * @param reviewBoard the board that reviews it
 * @param adoptedOn absent while it is a draft
 */
public record RecordWorkforceStrategy(
        @NotBlank @Size(max = 50) String externalId,
        @NotBlank @Size(max = 200) String name,
        @NotNull LocalDate startsOn,
        @NotNull LocalDate endsOn,
        @NotBlank @Size(max = 200) String reviewBoard,
        LocalDate adoptedOn) {

    @AssertTrue(message = "must not be before startsOn")
    @ReportedOn("endsOn")
    boolean isInOrder() {
        return endsOn == null || startsOn == null || !endsOn.isBefore(startsOn);
    }
}
