package uk.police.wmp.volunteers.cadetunit;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which cadet units a list holds. */
public record CadetUnitFilter(
        @QueryParam("externalId") @Parameter(description = "Only the one with this external id.")
        String externalId,

        @QueryParam("venue") @Parameter(description = "Only units at this kind of venue.")
        String venue,

        @QueryParam("localPolicingArea") @Parameter(description = "Only units of this local policing area.")
        String localPolicingArea) {}
