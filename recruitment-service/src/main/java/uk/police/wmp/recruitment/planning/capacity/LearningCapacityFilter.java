package uk.police.wmp.recruitment.planning.capacity;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which learning capacities a list holds. */
public record LearningCapacityFilter(
        @QueryParam("kind") @Parameter(description = "Only capacities of this kind.")
        String kind,

        @QueryParam("validOn") @Parameter(description = "Only those of this day.")
        LocalDate validOn) {}
