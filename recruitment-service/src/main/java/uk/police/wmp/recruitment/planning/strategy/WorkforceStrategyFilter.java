package uk.police.wmp.recruitment.planning.strategy;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import uk.police.wmp.rest.FilteredBy;

/** Which workforce strategies a list holds. */
public record WorkforceStrategyFilter(
        @QueryParam("externalId") @Parameter(description = "Only the one with this external id.")
        String externalId,

        @FilteredBy("e.startsOn <= :validOn and e.endsOn >= :validOn")
        @QueryParam("validOn")
        @Parameter(description = "Only those for this day.")
        LocalDate validOn,

        @QueryParam("financialPlan") @Parameter(description = "Only those that this financial plan pays for.")
        String financialPlan,

        @QueryParam("operatingModel") @Parameter(description = "Only those that serve this operating model.")
        String operatingModel) {}
