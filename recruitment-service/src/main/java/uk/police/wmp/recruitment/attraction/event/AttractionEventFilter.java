package uk.police.wmp.recruitment.attraction.event;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

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

        @QueryParam("from") @Parameter(description = "Only events that end on or after this day.")
        LocalDate from,

        @QueryParam("to") @Parameter(description = "Only events that start on or before this day.")
        LocalDate to) {}
