package uk.police.wmp.recruitment.positiveaction.attendance;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which positive action attendances a list holds. */
public record AttendanceFilter(
        @QueryParam("interventionExternalId") @Parameter(description = "Only those of this intervention.")
        String interventionExternalId,

        @QueryParam("candidateExternalId") @Parameter(description = "Only those of this candidate.")
        String candidateExternalId) {}
