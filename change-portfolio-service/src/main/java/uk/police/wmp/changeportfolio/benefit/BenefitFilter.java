package uk.police.wmp.changeportfolio.benefit;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which benefits a list holds. */
public record BenefitFilter(
        @QueryParam("externalId") @Parameter(description = "Only the one with this external id.")
        String externalId,

        @QueryParam("projectExternalId") @Parameter(description = "Only benefits of this project.")
        String projectExternalId,

        @QueryParam("category") @Parameter(description = "Only benefits of this category.")
        String category,

        @QueryParam("executivePortfolio") @Parameter(description = "Only benefits in this executive portfolio.")
        String executivePortfolio) {}
