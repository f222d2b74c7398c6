package uk.police.wmp.recruitment.learning.profile;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import uk.police.wmp.rest.FilteredBy;

/** Which lines of learner profiles a list holds. */
public record LearnerProfileFilter(
        @QueryParam("externalId") @Parameter(description = "Only the one with this external id.")
        String externalId,

        @QueryParam("role") @Parameter(description = "Only the profile of this role.")
        String role,

        @QueryParam("programmeExternalId") @Parameter(description = "Only lines for this programme.")
        String programmeExternalId,

        @FilteredBy(FilteredBy.VALID_ON)
        @QueryParam("validOn")
        @Parameter(description = "Only those that hold on this day.")
        LocalDate validOn) {}
