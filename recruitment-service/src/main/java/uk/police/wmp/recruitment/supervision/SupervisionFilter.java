package uk.police.wmp.recruitment.supervision;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import uk.police.wmp.rest.FilteredBy;

/** Which supervisions a list holds. */
public record SupervisionFilter(
        @QueryParam("externalId") @Parameter(description = "Only the one with this external id.")
        String externalId,

        @QueryParam("workerExternalId") @Parameter(description = "Only those of the worker with this payroll number.")
        String workerExternalId,

        @QueryParam("supervisorExternalId")
        @Parameter(description = "Only reports of the supervisor with this payroll number.")
        String supervisorExternalId,

        @FilteredBy(FilteredBy.VALID_ON)
        @QueryParam("validOn")
        @Parameter(description = "Only those that hold on this day.")
        LocalDate validOn) {}
