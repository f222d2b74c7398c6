package uk.police.wmp.changeportfolio.project;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which projects a list holds. */
public record ProjectFilter(
        @QueryParam("externalId") @Parameter(description = "Only the one with this external id.")
        String externalId,

        @QueryParam("programmeExternalId") @Parameter(description = "Only projects of this programme.")
        String programmeExternalId,

        @QueryParam("delivery") @Parameter(description = "Only projects that have come so far.")
        String delivery) {}
