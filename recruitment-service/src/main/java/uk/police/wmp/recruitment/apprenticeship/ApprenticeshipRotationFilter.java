package uk.police.wmp.recruitment.apprenticeship;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import uk.police.wmp.rest.FilteredBy;

/** Which rotations of apprentices a list holds. */
public record ApprenticeshipRotationFilter(
        @QueryParam("externalId") @Parameter(description = "Only the one with this external id.")
        String externalId,

        @QueryParam("apprenticeshipExternalId") @Parameter(description = "Only rotations of this apprenticeship.")
        String apprenticeshipExternalId,

        @QueryParam("unitExternalId") @Parameter(description = "Only rotations through this unit.")
        String unitExternalId,

        @FilteredBy(FilteredBy.VALID_ON)
        @QueryParam("validOn")
        @Parameter(description = "Only those that hold on this day.")
        LocalDate validOn) {}
