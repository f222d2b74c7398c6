package uk.police.wmp.recruitment.positiveaction.plan;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import uk.police.wmp.rest.FilteredBy;

/** Which departmental diversity plans a list holds. */
public record DiversityPlanFilter(
        @QueryParam("externalId") @Parameter(description = "Only the one with this external id.")
        String externalId,

        @QueryParam("unitExternalId") @Parameter(description = "Only plans of this department.")
        String unitExternalId,

        @FilteredBy("e.validFrom <= :validOn and e.validTo >= :validOn")
        @QueryParam("validOn")
        @Parameter(description = "Only those whose year this day falls into.")
        LocalDate validOn) {}
