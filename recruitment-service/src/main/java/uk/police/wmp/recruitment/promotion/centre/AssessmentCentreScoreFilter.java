package uk.police.wmp.recruitment.promotion.centre;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which assessment centre scores a list holds. */
public record AssessmentCentreScoreFilter(
        @QueryParam("applicationExternalId") @Parameter(description = "Only those of this application.")
        String applicationExternalId,

        @QueryParam("processExternalId") @Parameter(description = "Only those of this promotion process.")
        String processExternalId) {}
