package uk.police.wmp.recruitment.supervision.policy;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import uk.police.wmp.rest.reading.ReportedOn;

/**
 * How many people a supervisor should have, from a day to a day.
 *
 * @param unitExternalId absent for every unit without a policy of its own
 * @param fewestReports a supervisor of fewer people is below the policy
 * @param mostReports a supervisor of more people is above the policy
 * @param validFrom the first day
 * @param validTo the last day, absent while there is none
 */
public record RecordSpanPolicy(
        @NotBlank @Size(max = 50) String externalId,
        @Size(max = 50) String unitExternalId,
        @NotNull @Min(0) @Max(1000) Integer fewestReports,
        @NotNull @Min(0) @Max(1000) Integer mostReports,
        @NotNull LocalDate validFrom,
        LocalDate validTo) {

    @AssertTrue(message = "must not be before validFrom")
    @ReportedOn("validTo")
    boolean isInOrder() {
        return validTo == null || validFrom == null || !validTo.isBefore(validFrom);
    }

    @AssertTrue(message = "must not be less than fewestReports")
    @ReportedOn("mostReports")
    boolean isMostNoFewerThanFewest() {
        return mostReports == null || fewestReports == null || mostReports >= fewestReports;
    }
}
