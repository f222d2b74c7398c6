package uk.police.wmp.recruitment.planning.requirement;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import uk.police.wmp.rest.FilteredBy;

/** Which skill requirements a list holds. */
public record SkillRequirementFilter(
        @QueryParam("externalId") @Parameter(description = "Only the one with this external id.")
        String externalId,

        @QueryParam("scenarioExternalId") @Parameter(description = "Only those of this scenario.")
        String scenarioExternalId,

        @QueryParam("unitExternalId") @Parameter(description = "Only requirements of this unit.")
        String unitExternalId,

        @QueryParam("skillExternalId") @Parameter(description = "Only requirements of this skill.")
        String skillExternalId,

        @FilteredBy(FilteredBy.VALID_ON)
        @QueryParam("validOn")
        @Parameter(description = "Only those that hold on this day.")
        LocalDate validOn) {}
