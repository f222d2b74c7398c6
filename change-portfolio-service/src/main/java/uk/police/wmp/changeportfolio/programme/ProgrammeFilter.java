package uk.police.wmp.changeportfolio.programme;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which programmes a list holds. */
public record ProgrammeFilter(
        @QueryParam("externalId") @Parameter(description = "Only the one with this external id.")
        String externalId,

        @QueryParam("status") @Parameter(description = "Only programmes of this status.")
        String status) {}
