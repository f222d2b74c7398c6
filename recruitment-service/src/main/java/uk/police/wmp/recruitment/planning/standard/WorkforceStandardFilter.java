package uk.police.wmp.recruitment.planning.standard;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import uk.police.wmp.rest.FilteredBy;

/** Which workforce standards a list holds. */
public record WorkforceStandardFilter(
        @QueryParam("externalId") @Parameter(description = "Only the one with this external id.")
        String externalId,

        @QueryParam("kind") @Parameter(description = "Only standards of this kind.")
        String kind,

        @QueryParam("unitExternalId") @Parameter(description = "Only standards of this unit.")
        String unitExternalId,

        @FilteredBy(FilteredBy.VALID_ON)
        @QueryParam("validOn")
        @Parameter(description = "Only those that hold on this day.")
        LocalDate validOn) {}
