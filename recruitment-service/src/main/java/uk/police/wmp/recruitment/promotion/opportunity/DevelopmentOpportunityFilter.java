package uk.police.wmp.recruitment.promotion.opportunity;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which development opportunities a list holds. */
public record DevelopmentOpportunityFilter(
        @QueryParam("kind") @Parameter(description = "Only those of this kind.")
        String kind,

        @QueryParam("processExternalId") @Parameter(description = "Only those that prepare for this process.")
        String processExternalId,

        @QueryParam("endsFrom") @Parameter(description = "Only those that end on or after this day.")
        LocalDate endsFrom) {}
