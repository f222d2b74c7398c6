package uk.police.wmp.recruitment.intake;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import uk.police.wmp.rest.FilteredBy;

/** Which intakes a list holds. */
public record IntakeFilter(
        @QueryParam("externalId") @Parameter(description = "Only the one with this external id.")
        String externalId,

        @QueryParam("entryRoute") @Parameter(description = "Only those of this entry route.")
        String entryRoute,

        @FilteredBy("e.startsOn >= :startsFrom")
        @QueryParam("startsFrom")
        @Parameter(description = "Only those that start on or after this day.")
        LocalDate startsFrom,

        @FilteredBy("e.startsOn <= :startsTo")
        @QueryParam("startsTo")
        @Parameter(description = "Only those that start on or before this day.")
        LocalDate startsTo,

        @FilteredBy("case when e.filled < e.places then true else false end = :placesLeft")
        @QueryParam("placesLeft")
        @Parameter(description = "Only those that have, or have not, a place left.")
        Boolean placesLeft) {}
