package uk.police.wmp.recruitment.fairness.publication;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import uk.police.wmp.rest.FilteredBy;

/** Which publications a list holds. */
public record PublicationFilter(
        @QueryParam("externalId") @Parameter(description = "Only the one with this external id.")
        String externalId,

        @QueryParam("policyExternalId") @Parameter(description = "Only publications of this edition.")
        String policyExternalId,

        @QueryParam("channel") @Parameter(description = "Only those on this channel.")
        String channel,

        @FilteredBy("e.publishedOn >= :publishedFrom")
        @QueryParam("publishedFrom")
        @Parameter(description = "Only those published on or after this day.")
        LocalDate publishedFrom,

        @FilteredBy("e.publishedOn <= :publishedTo")
        @QueryParam("publishedTo")
        @Parameter(description = "Only those published on or before this day.")
        LocalDate publishedTo,

        @FilteredBy("e.publishedOn is null and e.dueOn <= :dueBy")
        @QueryParam("dueBy")
        @Parameter(description = "Only those that are due on or before this day, and not published.")
        LocalDate dueBy,

        @FilteredBy("e.publishedOn <= :outdatedOn and (e.takenDownOn is null or e.takenDownOn > :outdatedOn)"
                + " and e.policy.withdrawnOn < :outdatedOn")
        @QueryParam("outdatedOn")
        @Parameter(description = "Only those that stand on this day although their edition was withdrawn before it.")
        LocalDate outdatedOn) {}
