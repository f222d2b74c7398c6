package uk.police.wmp.recruitment.integrity.declaration;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import uk.police.wmp.rest.FilteredBy;

/** Which integrity declarations a list holds. */
public record IntegrityDeclarationFilter(
        @QueryParam("externalId") @Parameter(description = "Only the one with this external id.")
        String externalId,

        @QueryParam("workerExternalId") @Parameter(description = "Only those of the worker with this payroll number.")
        String workerExternalId,

        @QueryParam("kind") @Parameter(description = "Only this register.")
        String kind,

        @QueryParam("state") @Parameter(description = "Only those in this state.")
        IntegrityDeclarationState state,

        @FilteredBy("e.endedOn is null and e.reviewOn <= :reviewDueBy")
        @QueryParam("reviewDueBy")
        @Parameter(description = "Only those that last, with a review on or before this day.")
        LocalDate reviewDueBy) {}
