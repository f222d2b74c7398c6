package uk.police.wmp.volunteers.special;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import uk.police.wmp.rest.FilteredBy;

/** Which duties a list holds. */
public record DutyFilter(
        @QueryParam("externalId") @Parameter(description = "Only the one with this external id.")
        String externalId,

        @QueryParam("workerExternalId") @Parameter(description = "Only those of the worker with this payroll number.")
        String workerExternalId,

        @QueryParam("kind") @Parameter(description = "Only this kind of duty.")
        String kind,

        @FilteredBy("e.startedAt >= :startedFrom")
        @QueryParam("startedFrom")
        @Parameter(description = "Only duties that started at this instant or later.")
        Instant startedFrom,

        @FilteredBy("e.startedAt < :startedBefore")
        @QueryParam("startedBefore")
        @Parameter(description = "Only duties that started before this instant.")
        Instant startedBefore) {}
