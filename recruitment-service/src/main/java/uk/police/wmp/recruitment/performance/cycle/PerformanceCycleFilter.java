package uk.police.wmp.recruitment.performance.cycle;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which performance cycles a list holds. */
public record PerformanceCycleFilter(
        @QueryParam("on") @Parameter(description = "Only cycles that this day falls into.")
        LocalDate on) {}
