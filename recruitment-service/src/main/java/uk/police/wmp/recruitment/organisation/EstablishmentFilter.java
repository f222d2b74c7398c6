package uk.police.wmp.recruitment.organisation;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import uk.police.wmp.rest.FilteredBy;

/** Which establishments a list holds. */
public record EstablishmentFilter(
        @QueryParam("externalId") @Parameter(description = "Only the one with this external id.")
        String externalId,

        @QueryParam("workerType") @Parameter(description = "Only posts of this worker type.")
        String workerType,

        @QueryParam("unitExternalId") @Parameter(description = "Only posts of this unit.")
        String unitExternalId,

        @QueryParam("fundingSource") @Parameter(description = "Only posts that this source pays for.")
        String fundingSource,

        @FilteredBy(FilteredBy.VALID_ON)
        @QueryParam("validOn")
        @Parameter(description = "Only those that hold on this day.")
        LocalDate validOn) {}
