package uk.police.wmp.recruitment.apprenticeship;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import uk.police.wmp.rest.FilteredBy;

/** Which apprenticeships a list holds. */
public record ApprenticeshipFilter(
        @QueryParam("externalId") @Parameter(description = "Only the one with this external id.")
        String externalId,

        @QueryParam("workerExternalId") @Parameter(description = "Only those of the worker with this payroll number.")
        String workerExternalId,

        @QueryParam("standard") @Parameter(description = "Only those of this standard.")
        String standard,

        @FilteredBy(
                "e.startedOn <= :inLearningOn and (e.completedOn is null or e.completedOn > :inLearningOn) and (e.withdrawnOn is null or e.withdrawnOn > :inLearningOn)")
        @QueryParam("inLearningOn")
        @Parameter(description = "Only those in learning on this day.")
        LocalDate inLearningOn) {}
