package uk.police.wmp.recruitment.flexibleworking;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which flexible working requests a list holds. */
public record FlexibleWorkingRequestFilter(
        @QueryParam("externalId") @Parameter(description = "Only the one with this external id.")
        String externalId,

        @QueryParam("workerExternalId") @Parameter(description = "Only those of the worker with this payroll number.")
        String workerExternalId,

        @QueryParam("pattern") @Parameter(description = "Only those for this pattern.")
        String pattern,

        @QueryParam("changeProgramme") @Parameter(description = "Only those that this change programme gave rise to.")
        String changeProgramme,

        @QueryParam("submittedFrom") @Parameter(description = "Only those submitted on or after this day.")
        LocalDate submittedFrom,

        @QueryParam("submittedTo") @Parameter(description = "Only those submitted on or before this day.")
        LocalDate submittedTo,

        @QueryParam("openOn")
        @Parameter(description = "Only those still to be decided, with any appeal, on this day as things stood then.")
        LocalDate openOn,

        @QueryParam("clock")
        @Parameter(
                description =
                        "Only those still to be decided that stand like this against their clock on openOn, or today.")
        ClockState clock) {}
