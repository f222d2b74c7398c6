package uk.police.wmp.recruitment.workexperience;

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
 * Students of one school, college or university hosted together; how many, and never who (modern workforce paper of 2018, paras 55 to 59).
 *
 * @param school the school, college or university
 * @param startedOn the first day
 * @param endedOn the last day; absent while it isn't known
 * @param students how many were hosted; no pupil is named
 * @param unitExternalId the unit that hosts them
 * @param kind WORK_EXPERIENCE unless given
 * @param schoolRichInDiversity a criterion by which the school was chosen
 * @param pupilsMoreChallenging a criterion by which the school was chosen: pupils more challenging than most
 * @param applied pupils who applied: applying is part of the experience
 * @param interviewed pupils who were interviewed, for the experience
 * @param presentedOn the day on which the pupils presented to senior officers and staff
 * @param documentsAddress advice, guidance and documents for the line manager, in the portal
 */
public record RecordWorkExperiencePlacement(
        @NotBlank @Size(max = 50) String externalId,
        @NotBlank @Size(max = 200) String school,
        @NotNull LocalDate startedOn,
        LocalDate endedOn,
        @NotNull @Min(1) @Max(500) Integer students,
        @Size(max = 50) String unitExternalId,
        @CodeOf("placement-kind") String kind,
        Boolean schoolRichInDiversity,
        Boolean pupilsMoreChallenging,
        @Min(0) @Max(10000) Integer applied,
        @Min(0) @Max(10000) Integer interviewed,
        LocalDate presentedOn,
        @Size(max = 500) String documentsAddress) {

    @AssertTrue(message = "must not be before startedOn")
    @ReportedOn("endedOn")
    boolean isEndedOnInOrder() {
        return endedOn == null || startedOn == null || !endedOn.isBefore(startedOn);
    }

    @AssertTrue(message = "must not be before startedOn")
    @ReportedOn("presentedOn")
    boolean isPresentedOnInOrder() {
        return presentedOn == null || startedOn == null || !presentedOn.isBefore(startedOn);
    }

    @AssertTrue(message = "must not be more than applied")
    @ReportedOn("interviewed")
    boolean isInterviewedOfThoseWhoApplied() {
        return interviewed == null || applied == null || interviewed <= applied;
    }
}
