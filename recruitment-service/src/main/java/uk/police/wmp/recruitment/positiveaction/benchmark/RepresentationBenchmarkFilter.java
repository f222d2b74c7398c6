package uk.police.wmp.recruitment.positiveaction.benchmark;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import uk.police.wmp.rest.FilteredBy;

/** Which representation benchmarks a list holds. */
public record RepresentationBenchmarkFilter(
        @QueryParam("externalId") @Parameter(description = "Only the one with this external id.")
        String externalId,

        @QueryParam("representedGroup") @Parameter(description = "Only benchmarks for this group.")
        String representedGroup,

        @QueryParam("workerType") @Parameter(description = "Only benchmarks for this workforce.")
        String workerType,

        @FilteredBy(FilteredBy.VALID_ON)
        @QueryParam("validOn")
        @Parameter(description = "Only those that hold on this day.")
        LocalDate validOn) {}
