package uk.police.wmp.recruitment.planning.scenario;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which planning scenarios a list holds. */
public record PlanningScenarioFilter(
        @QueryParam("plannedOn") @Parameter(description = "Only those that plan for this day.")
        LocalDate plannedOn) {}
