package uk.police.wmp.wellbeing.absence;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which absences a list holds. */
public record AbsenceFilter(
        @QueryParam("workerExternalId") @Parameter(description = "Only those of the worker with this payroll number.")
        String workerExternalId,

        @QueryParam("from") @Parameter(description = "Only absences that last to this day or longer.")
        LocalDate from,

        @QueryParam("to") @Parameter(description = "Only absences that began by this day.")
        LocalDate to,

        @QueryParam("reason") @Parameter(description = "Only absences for this reason; needs `absence-reasons:read`.")
        String reason) {}
