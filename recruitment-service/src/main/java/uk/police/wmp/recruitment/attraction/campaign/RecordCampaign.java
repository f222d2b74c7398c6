package uk.police.wmp.recruitment.attraction.campaign;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import uk.police.wmp.rest.reading.CodeOf;
import uk.police.wmp.rest.reading.ReportedOn;

/**
 * A campaign to attract applicants.
 *
 * @param externalId the recruitment system's key
 * @param name what the recruitment team calls it
 * @param workerType what its applicants would become
 * @param entryRoute by which route officers enter; absent when it attracts to several, or to no route
 * @param purpose what it is for
 * @param opensOn the first day on which applications come in
 * @param closesOn the last day on which applications come in; absent for one that is always live
 * @param targetApplicants how many people shall apply; absent without a target
 * @param targetAppointments how many of them shall be appointed; absent without a target
 * @param kind RECRUITMENT unless given
 * @param channels where it is seen and heard, in words
 * @param audience whom it wants to reach
 */
public record RecordCampaign(
        @NotBlank @Size(max = 50) String externalId,
        @NotBlank @Size(max = 200) String name,
        @NotNull @CodeOf("worker-type") String workerType,
        @CodeOf("entry-route") String entryRoute,
        @Size(max = 2000) String purpose,
        @NotNull LocalDate opensOn,
        LocalDate closesOn,
        @PositiveOrZero Integer targetApplicants,
        @PositiveOrZero Integer targetAppointments,
        @CodeOf("campaign-kind") String kind,
        @Size(max = 500) String channels,
        @Size(max = 500) String audience) {

    @AssertTrue(message = "must not be before opensOn")
    @ReportedOn("closesOn")
    boolean isInOrder() {
        return closesOn == null || opensOn == null || !closesOn.isBefore(opensOn);
    }
}
