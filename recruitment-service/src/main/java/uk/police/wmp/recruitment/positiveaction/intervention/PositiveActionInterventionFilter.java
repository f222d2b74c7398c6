package uk.police.wmp.recruitment.positiveaction.intervention;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import uk.police.wmp.rest.FilteredBy;

/** Which positive action interventions a list holds. */
public record PositiveActionInterventionFilter(
        @QueryParam("externalId") @Parameter(description = "Only the one with this external id.")
        String externalId,

        @QueryParam("kind") @Parameter(description = "Only those of this kind.")
        String kind,

        @QueryParam("aimedAt") @Parameter(description = "Only those for these people.")
        String aimedAt,

        @QueryParam("workerType") @Parameter(description = "Only those for this workforce.")
        String workerType,

        @FilteredBy("e.endsOn >= :from")
        @QueryParam("from")
        @Parameter(description = "Only those that end on or after this day.")
        LocalDate from,

        @FilteredBy("e.startsOn <= :to")
        @QueryParam("to")
        @Parameter(description = "Only those that start on or before this day.")
        LocalDate to) {}
