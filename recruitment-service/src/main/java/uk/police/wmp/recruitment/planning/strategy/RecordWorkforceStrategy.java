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
 * @param financialPlan the id of the medium-term financial plan that pays for it, in the finance system; adopted only with one
 * @param operatingModel the id of the target operating model that it serves, as the change portfolio has it; adopted only with one
 */
public record RecordWorkforceStrategy(
        @NotBlank @Size(max = 50) String externalId,
        @NotBlank @Size(max = 200) String name,
        @NotNull LocalDate startsOn,
        @NotNull LocalDate endsOn,
        @NotBlank @Size(max = 200) String reviewBoard,
        LocalDate adoptedOn,
        @Size(max = 50) String financialPlan,
        @Size(max = 50) String operatingModel) {

    @AssertTrue(message = "must not be before startsOn")
    @ReportedOn("endsOn")
    boolean isInOrder() {
        return endsOn == null || startsOn == null || !endsOn.isBefore(startsOn);
    }

    @AssertTrue(message = "must be given to adopt it: a strategy without money is a draft")
    @ReportedOn("financialPlan")
    boolean isAdoptedWithMoney() {
        return adoptedOn == null || financialPlan != null;
    }

    @AssertTrue(message = "must be given to adopt it: a strategy serves the operating model")
    @ReportedOn("operatingModel")
    boolean isAdoptedForAModel() {
        return adoptedOn == null || operatingModel != null;
    }
}
