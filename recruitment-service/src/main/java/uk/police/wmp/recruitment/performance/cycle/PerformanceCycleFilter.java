package uk.police.wmp.recruitment.performance.cycle;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import uk.police.wmp.rest.FilteredBy;

/** Which performance cycles a list holds. */
public record PerformanceCycleFilter(
        @QueryParam("externalId") @Parameter(description = "Only the one with this external id.")
        String externalId,

        @FilteredBy("e.startsOn <= :on and e.endsOn >= :on")
        @QueryParam("on")
        @Parameter(description = "Only cycles that this day falls into.")
        LocalDate on) {}
