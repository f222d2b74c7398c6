package uk.police.wmp.recruitment.learning.programme;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which learning programmes a list holds. */
public record LearningProgrammeFilter(
        @QueryParam("externalId") @Parameter(description = "Only the one with this external id.")
        String externalId,

        @QueryParam("kind") @Parameter(description = "Only programmes of this kind.")
        String kind,

        @QueryParam("level") @Parameter(description = "Only programmes of this level.")
        String level,

        @QueryParam("partnerExternalId") @Parameter(description = "Only those given with this partner.")
        String partnerExternalId) {}
