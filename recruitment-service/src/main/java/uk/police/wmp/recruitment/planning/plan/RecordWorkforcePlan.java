package uk.police.wmp.recruitment.planning.plan;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import uk.police.wmp.rest.reading.CodeOf;
import uk.police.wmp.rest.reading.ReportedOn;

/**
 * So many joiners or leavers in a period. Lines of different joiner types add up: each is a part of the forecast.
 *
 * @param externalId the planner's key
 * @param scenarioExternalId absent for the adopted plan
 * @param workerType who joins or leaves, such as officers or PCSOs
 * @param unitExternalId absent for the whole force
 * @param kind whether the heads join or leave
 * @param joinerType only of joiners; absent when they may be of any type
 * @param startsOn the first day of the period
 * @param endsOn inclusive
 * @param heads people, spread evenly over the days of the period
 */
public record RecordWorkforcePlan(
        @NotBlank @Size(max = 50) String externalId,
        @Size(max = 50) String scenarioExternalId,
        @NotNull @CodeOf("worker-type") String workerType,
        @Size(max = 50) String unitExternalId,
        @NotNull @CodeOf("workforce-plan-kind") String kind,
        @CodeOf("joiner-type") String joinerType,
        @NotNull LocalDate startsOn,
        @NotNull LocalDate endsOn,
        @NotNull @Min(0) @Max(1000000) Integer heads) {

    @AssertTrue(message = "must not be before startsOn")
    @ReportedOn("endsOn")
    boolean isInOrder() {
        return endsOn == null || startsOn == null || !endsOn.isBefore(startsOn);
    }

    @AssertTrue(message = "is only for joiners")
    @ReportedOn("joinerType")
    boolean isJoinerTypeOfJoiners() {
        return joinerType == null || "JOINERS".equals(kind);
    }
}
