package uk.police.wmp.recruitment.promotion.centre;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import uk.police.wmp.rest.FilteredBy;

/** Which assessment centre scores a list holds. */
public record AssessmentCentreScoreFilter(
        @QueryParam("externalId") @Parameter(description = "Only the one with this external id.")
        String externalId,

        @QueryParam("applicationExternalId") @Parameter(description = "Only those of this application.")
        String applicationExternalId,

        @FilteredBy("e.application.process.externalId = :processExternalId")
        @QueryParam("processExternalId")
        @Parameter(description = "Only those of this promotion process.")
        String processExternalId) {}
