package uk.police.wmp.recruitment.positiveaction.plan;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which departmental diversity plans a list holds. */
public record DiversityPlanFilter(
        @QueryParam("unitExternalId") @Parameter(description = "Only plans of this department.")
        String unitExternalId,

        @QueryParam("validOn") @Parameter(description = "Only those whose year this day falls into.")
        LocalDate validOn) {}
