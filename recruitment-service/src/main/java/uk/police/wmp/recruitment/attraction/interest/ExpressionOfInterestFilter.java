package uk.police.wmp.recruitment.attraction.interest;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import uk.police.wmp.rest.FilteredBy;

/** Which expressions of interest a list holds. */
public record ExpressionOfInterestFilter(
        @QueryParam("externalId") @Parameter(description = "Only the one with this external id.")
        String externalId,

        @QueryParam("campaignExternalId") @Parameter(description = "Only those of this campaign.")
        String campaignExternalId,

        @QueryParam("eventExternalId") @Parameter(description = "Only those of this event.")
        String eventExternalId,

        @QueryParam("ambassadorExternalId") @Parameter(description = "Only those of this ambassador.")
        String ambassadorExternalId,

        @QueryParam("channel") @Parameter(description = "Only those that came this way.")
        String channel,

        @QueryParam("state") @Parameter(description = "Only those in this state.")
        InterestState state,

        @FilteredBy("e.contactDeletedOn is null and e.deletesOn <= :deletesBy")
        @QueryParam("deletesBy")
        @Parameter(description = "Only those whose contact data will be deleted by this day.")
        LocalDate deletesBy) {}
