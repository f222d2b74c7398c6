package uk.police.wmp.recruitment.governance.attendance;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * That a member of a governance board came to a meeting of it.
 *
 * @param meetingExternalId the meeting
 * @param memberExternalId the member, whose term covers the day
 */
public record RecordBoardAttendance(
        @NotBlank @Size(max = 50) String externalId,
        @NotBlank @Size(max = 50) String meetingExternalId,
        @NotBlank @Size(max = 50) String memberExternalId) {}
