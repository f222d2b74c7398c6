package uk.police.wmp.recruitment.talent.criticalrole;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import uk.police.wmp.rest.FilteredBy;

/** Which succession candidates a list holds. */
public record SuccessionCandidateFilter(
        @QueryParam("externalId") @Parameter(description = "Only the one with this external id.")
        String externalId,

        @QueryParam("roleExternalId") @Parameter(description = "Only those of this critical role.")
        String roleExternalId,

        @QueryParam("workerExternalId") @Parameter(description = "Only those of the worker with this payroll number.")
        String workerExternalId,

        @QueryParam("readiness") @Parameter(description = "Only those of this readiness.")
        String readiness,

        @FilteredBy(FilteredBy.VALID_ON)
        @QueryParam("validOn")
        @Parameter(description = "Only those that hold on this day.")
        LocalDate validOn) {}
