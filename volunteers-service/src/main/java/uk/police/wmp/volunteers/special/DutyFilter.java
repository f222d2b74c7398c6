package uk.police.wmp.volunteers.special;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which duties a list holds. */
public record DutyFilter(
        @QueryParam("workerExternalId") @Parameter(description = "Only those of the worker with this payroll number.")
        String workerExternalId,

        @QueryParam("kind") @Parameter(description = "Only this kind of duty.")
        String kind,

        @QueryParam("startedFrom") @Parameter(description = "Only duties that started at this instant or later.")
        Instant startedFrom,

        @QueryParam("startedBefore") @Parameter(description = "Only duties that started before this instant.")
        Instant startedBefore) {}
