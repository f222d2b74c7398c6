package uk.police.wmp.recruitment.governance.attendance;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which attendances at board meetings a list holds. */
public record BoardAttendanceFilter(
        @QueryParam("externalId") @Parameter(description = "Only the one with this external id.")
        String externalId,

        @QueryParam("meetingExternalId") @Parameter(description = "Only those of this meeting.")
        String meetingExternalId,

        @QueryParam("memberExternalId") @Parameter(description = "Only those of this member.")
        String memberExternalId) {}
