package uk.police.wmp.recruitment.positiveaction.attendance;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which positive action attendances a list holds. */
public record PositiveActionAttendanceFilter(
        @QueryParam("externalId") @Parameter(description = "Only the one with this external id.")
        String externalId,

        @QueryParam("interventionExternalId") @Parameter(description = "Only those of this intervention.")
        String interventionExternalId,

        @QueryParam("candidateExternalId") @Parameter(description = "Only those of this candidate.")
        String candidateExternalId) {}
