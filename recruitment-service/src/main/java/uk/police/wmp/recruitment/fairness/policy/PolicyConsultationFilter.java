package uk.police.wmp.recruitment.fairness.policy;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which consultations on policies a list holds. */
public record PolicyConsultationFilter(
        @QueryParam("externalId") @Parameter(description = "Only the one with this external id.")
        String externalId,

        @QueryParam("policyExternalId") @Parameter(description = "Only consultations on this policy.")
        String policyExternalId,

        @QueryParam("association") @Parameter(description = "Only those of this association.")
        String association) {}
