package uk.police.wmp.recruitment.organisation;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which organisation units a list holds. */
public record OrganisationUnitFilter(
        @QueryParam("kind") @Parameter(description = "Only units of this kind.")
        String kind,

        @QueryParam("parentExternalId") @Parameter(description = "Only parts of this unit.")
        String parentExternalId,

        @QueryParam("validOn") @Parameter(description = "Only those that hold on this day.")
        LocalDate validOn) {}
