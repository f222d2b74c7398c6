package uk.police.wmp.recruitment.candidate;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which candidates a list holds. */
public record CandidateFilter(
        @QueryParam("externalId") @Parameter(description = "Only the candidate with this external id.")
        String externalId,

        @QueryParam("familyName") @Parameter(description = "Only candidates with exactly this family name.")
        String familyName,

        @QueryParam("workerExternalId") @Parameter(description = "Only those of this worker.")
        String workerExternalId) {}
