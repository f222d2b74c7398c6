package uk.police.wmp.recruitment.promotion.opportunity;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import uk.police.wmp.rest.FilteredBy;

/** Which development opportunities a list holds. */
public record DevelopmentOpportunityFilter(
        @QueryParam("externalId") @Parameter(description = "Only the one with this external id.")
        String externalId,

        @QueryParam("kind") @Parameter(description = "Only those of this kind.")
        String kind,

        @QueryParam("processExternalId") @Parameter(description = "Only those that prepare for this process.")
        String processExternalId,

        @FilteredBy("e.endsOn >= :endsFrom")
        @QueryParam("endsFrom")
        @Parameter(description = "Only those that end on or after this day.")
        LocalDate endsFrom) {}
