package uk.police.wmp.recruitment.rotation;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which rotations of student officers a list holds. */
public record StudentRotationFilter(
        @QueryParam("studentOfficerExternalId") @Parameter(description = "Only those of this student officer.")
        String studentOfficerExternalId,

        @QueryParam("unitExternalId") @Parameter(description = "Only those in this unit.")
        String unitExternalId,

        @QueryParam("on") @Parameter(description = "Only those that this day falls into.")
        LocalDate on) {}
