package uk.police.wmp.recruitment.skill.holding;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import uk.police.wmp.rest.FilteredBy;

/** Which skills held a list holds. */
public record WorkerSkillFilter(
        @QueryParam("externalId") @Parameter(description = "Only the one with this external id.")
        String externalId,

        @QueryParam("workerExternalId") @Parameter(description = "Only those of the worker with this payroll number.")
        String workerExternalId,

        @QueryParam("skillExternalId") @Parameter(description = "Only holders of this skill.")
        String skillExternalId,

        @FilteredBy("e.acquiredOn <= :inDateOn and (e.expiresOn is null or e.expiresOn >= :inDateOn)")
        @QueryParam("inDateOn")
        @Parameter(description = "Only those in date on this day.")
        LocalDate inDateOn) {}
