package uk.police.wmp.recruitment.vetting.requirement;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import uk.police.wmp.rest.FilteredBy;

/** Which vetting requirements a list holds. */
public record VettingRequirementFilter(
        @QueryParam("externalId") @Parameter(description = "Only the one with this external id.")
        String externalId,

        @QueryParam("role") @Parameter(description = "Only those for this role.")
        String role,

        @QueryParam("workerType") @Parameter(description = "Only those for this worker type.")
        String workerType,

        @QueryParam("level") @Parameter(description = "Only those of this level.")
        String level,

        @FilteredBy(FilteredBy.VALID_ON)
        @QueryParam("validOn")
        @Parameter(description = "Only those that hold on this day.")
        LocalDate validOn) {}
