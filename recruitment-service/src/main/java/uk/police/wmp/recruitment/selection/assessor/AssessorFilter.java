package uk.police.wmp.recruitment.selection.assessor;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which assessors a list holds. */
public record AssessorFilter(
        @QueryParam("externalId") @Parameter(description = "Only the one with this external id.")
        String externalId,

        @QueryParam("workerExternalId") @Parameter(description = "Only those of the worker with this payroll number.")
        String workerExternalId,

        @QueryParam("readyOn")
        @Parameter(description = "Only those who may sit on a panel on this day: all learning in date.")
        LocalDate readyOn) {}
