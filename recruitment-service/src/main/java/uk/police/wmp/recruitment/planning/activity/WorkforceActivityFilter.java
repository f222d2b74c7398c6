package uk.police.wmp.recruitment.planning.activity;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import uk.police.wmp.rest.FilteredBy;

/** Which activities of workforce strategies a list holds. */
public record WorkforceActivityFilter(
        @QueryParam("externalId") @Parameter(description = "Only the one with this external id.")
        String externalId,

        @QueryParam("strategyExternalId") @Parameter(description = "Only those of this strategy.")
        String strategyExternalId,

        @QueryParam("kind") @Parameter(description = "Only activities of this kind.")
        String kind,

        @QueryParam("heading") @Parameter(description = "Only those under this heading.")
        String heading,

        @QueryParam("driver") @Parameter(description = "Only those that come from there.")
        String driver,

        @QueryParam("unitExternalId") @Parameter(description = "Only those of this department.")
        String unitExternalId,

        @QueryParam("skillExternalId") @Parameter(description = "Only plans that close the gap of this skill.")
        String skillExternalId,

        @FilteredBy("e.dueOn <= :dueTo and e.completedOn is null")
        @QueryParam("dueTo")
        @Parameter(description = "Only those not completed that are due by this day.")
        LocalDate dueTo) {}
