package uk.police.wmp.recruitment.attraction.event;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import uk.police.wmp.rest.FilteredBy;

/** Which attraction events a list holds. */
public record AttractionEventFilter(
        @QueryParam("externalId") @Parameter(description = "Only the event with this external id.")
        String externalId,

        @QueryParam("campaignExternalId") @Parameter(description = "Only those of this campaign.")
        String campaignExternalId,

        @QueryParam("kind") @Parameter(description = "Only events of this kind.")
        String kind,

        @QueryParam("aimedAt") @Parameter(description = "Only events aimed at these people.")
        String aimedAt,

        @FilteredBy("e.endsOn >= :from")
        @QueryParam("from")
        @Parameter(description = "Only events that end on or after this day.")
        LocalDate from,

        @FilteredBy("e.startsOn <= :to")
        @QueryParam("to")
        @Parameter(description = "Only events that start on or before this day.")
        LocalDate to) {}
