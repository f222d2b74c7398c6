package uk.police.wmp.recruitment.planning.strategy;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which workforce strategies a list holds. */
public record WorkforceStrategyFilter(
        @QueryParam("validOn") @Parameter(description = "Only those for this day.")
        LocalDate validOn) {}
