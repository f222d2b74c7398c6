package uk.police.wmp.wellbeing.absence;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import uk.police.wmp.rest.FilteredBy;

/** Which absences a list holds. */
public record AbsenceFilter(
        @QueryParam("externalId") @Parameter(description = "Only the one with this external id.")
        String externalId,

        @QueryParam("workerExternalId") @Parameter(description = "Only those of the worker with this payroll number.")
        String workerExternalId,

        @FilteredBy("e.endedOn is null or e.endedOn >= :from")
        @QueryParam("from")
        @Parameter(description = "Only absences that last to this day or longer.")
        LocalDate from,

        @FilteredBy("e.startedOn <= :to")
        @QueryParam("to")
        @Parameter(description = "Only absences that began by this day.")
        LocalDate to,

        @QueryParam("reason") @Parameter(description = "Only absences for this reason; needs `absence-reasons:read`.")
        String reason) {}
