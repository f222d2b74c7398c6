package uk.police.wmp.recruitment.performance.cycle;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import uk.police.wmp.rest.reading.ReportedOn;

/**
 * A year of performance conversations.
 *
 * @param name as people speak of it, such as 2021/22
 * @param startsOn the first day
 * @param endsOn the last day
 */
public record RecordPerformanceCycle(
        @NotBlank @Size(max = 50) String externalId,
        @NotBlank @Size(max = 100) String name,
        @NotNull LocalDate startsOn,
        @NotNull LocalDate endsOn) {

    @AssertTrue(message = "must be after startsOn")
    @ReportedOn("endsOn")
    boolean isInOrder() {
        return endsOn == null || startsOn == null || endsOn.isAfter(startsOn);
    }
}
