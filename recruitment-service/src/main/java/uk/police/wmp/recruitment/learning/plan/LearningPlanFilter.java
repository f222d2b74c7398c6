package uk.police.wmp.recruitment.learning.plan;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which lines of learning plans a list holds. */
public record LearningPlanFilter(
        @QueryParam("externalId") @Parameter(description = "Only the one with this external id.")
        String externalId,

        @QueryParam("unitExternalId") @Parameter(description = "Only lines of this unit.")
        String unitExternalId,

        @QueryParam("programmeExternalId") @Parameter(description = "Only lines for this programme.")
        String programmeExternalId,

        @QueryParam("startsOn") @Parameter(description = "Only plans that begin on this day.")
        LocalDate startsOn) {}
