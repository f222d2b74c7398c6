package uk.police.wmp.recruitment.worker;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which workers a list holds. */
public record WorkerFilter(
        @QueryParam("externalId") @Parameter(description = "Only the worker with this payroll number.")
        String externalId,

        @QueryParam("collarNumber") @Parameter(description = "Only the worker with this collar number.")
        String collarNumber,

        @QueryParam("familyName") @Parameter(description = "Only workers with exactly this family name.")
        String familyName) {}
