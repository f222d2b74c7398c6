package uk.police.wmp.recruitment.application.condition;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import uk.police.wmp.rest.FilteredBy;

/** Which conditions of applications a list holds. */
public record ApplicationConditionFilter(
        @QueryParam("externalId") @Parameter(description = "Only the one with this external id.")
        String externalId,

        @QueryParam("applicationExternalId") @Parameter(description = "Only those of this application.")
        String applicationExternalId,

        @QueryParam("kind") @Parameter(description = "Only conditions of this kind.")
        String kind,

        @QueryParam("result") @Parameter(description = "Only conditions with this result.")
        String result,

        @FilteredBy("e.decidedOn is null and e.requestedOn <= :undecidedOn")
        @QueryParam("undecidedOn")
        @Parameter(description = "Only those requested by this day and not decided.")
        LocalDate undecidedOn) {}
