package uk.police.wmp.recruitment.careeropportunity;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import uk.police.wmp.rest.FilteredBy;

/** Which career opportunities a list holds. */
public record CareerOpportunityFilter(
        @QueryParam("externalId") @Parameter(description = "Only the one with this external id.")
        String externalId,

        @QueryParam("kind") @Parameter(description = "Only those of this kind.")
        String kind,

        @FilteredBy("e.workerType is null or e.workerType = :workerType")
        @QueryParam("workerType")
        @Parameter(description = "Only those that workers of this type may take up.")
        String workerType,

        @FilteredBy("e.publishedOn <= :openOn and (e.closesOn is null or e.closesOn >= :openOn)")
        @QueryParam("openOn")
        @Parameter(description = "Only those that are open on this day.")
        LocalDate openOn) {}
