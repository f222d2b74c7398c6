package uk.police.wmp.recruitment.promotion.application;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which promotion applications a list holds. */
public record PromotionApplicationFilter(
        @QueryParam("externalId") @Parameter(description = "Only the one with this external id.")
        String externalId,

        @QueryParam("workerExternalId") @Parameter(description = "Only those of the worker with this payroll number.")
        String workerExternalId,

        @QueryParam("processExternalId") @Parameter(description = "Only those in this process.")
        String processExternalId,

        @QueryParam("outcome") @Parameter(description = "Only those with this outcome.")
        String outcome) {}
