package uk.police.wmp.recruitment.apprenticeship;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which apprenticeships a list holds. */
public record ApprenticeshipFilter(
        @QueryParam("workerExternalId") @Parameter(description = "Only those of the worker with this payroll number.")
        String workerExternalId,

        @QueryParam("standard") @Parameter(description = "Only those of this standard.")
        String standard,

        @QueryParam("inLearningOn") @Parameter(description = "Only those in learning on this day.")
        LocalDate inLearningOn) {}
