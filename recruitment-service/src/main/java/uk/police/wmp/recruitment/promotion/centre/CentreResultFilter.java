package uk.police.wmp.recruitment.promotion.centre;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which results of assessment centres a list holds. */
public record CentreResultFilter(
        @QueryParam("processExternalId") @Parameter(description = "Only those of this promotion process.")
        String processExternalId,

        @QueryParam("passed") @Parameter(description = "Only those at or above the pass mark, or only those below it.")
        Boolean passed,

        @QueryParam("outstanding")
        @Parameter(description = "Only those before a panel that has yet to agree, or only those before none.")
        Boolean outstanding,

        @QueryParam("decided") @Parameter(description = "Only those with an outcome, or only those without one.")
        Boolean decided) {}
