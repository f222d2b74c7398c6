package uk.police.wmp.recruitment.planning.strategyyear;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which financial years of workforce strategies a list holds. */
public record WorkforceStrategyYearFilter(
        @QueryParam("externalId") @Parameter(description = "Only the one with this external id.")
        String externalId,

        @QueryParam("strategyExternalId") @Parameter(description = "Only years of this strategy.")
        String strategyExternalId) {}
