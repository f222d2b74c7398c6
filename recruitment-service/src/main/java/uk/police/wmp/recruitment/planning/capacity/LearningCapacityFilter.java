package uk.police.wmp.recruitment.planning.capacity;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import uk.police.wmp.rest.FilteredBy;

/** Which learning capacities a list holds. */
public record LearningCapacityFilter(
        @QueryParam("externalId") @Parameter(description = "Only the one with this external id.")
        String externalId,

        @QueryParam("kind") @Parameter(description = "Only capacities of this kind.")
        String kind,

        @FilteredBy("e.startsOn <= :validOn and e.endsOn >= :validOn")
        @QueryParam("validOn")
        @Parameter(description = "Only those of this day.")
        LocalDate validOn) {}
