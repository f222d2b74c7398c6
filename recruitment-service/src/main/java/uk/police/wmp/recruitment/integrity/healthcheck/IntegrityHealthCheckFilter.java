package uk.police.wmp.recruitment.integrity.healthcheck;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which integrity health checks a list holds. */
public record IntegrityHealthCheckFilter(
        @QueryParam("externalId") @Parameter(description = "Only the one with this external id.")
        String externalId,

        @QueryParam("workerExternalId") @Parameter(description = "Only those of the worker with this payroll number.")
        String workerExternalId,

        @QueryParam("year") @Parameter(description = "Only those of this year.")
        Integer year,

        @QueryParam("declaredChanges")
        @Parameter(description = "Only those in which changes were declared, or were not.")
        Boolean declaredChanges) {}
