package uk.police.wmp.recruitment.fairness.policy;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import uk.police.wmp.rest.FilteredBy;

/** Which policies and strategies for people a list holds. */
public record PeoplePolicyFilter(
        @QueryParam("externalId") @Parameter(description = "Only the one with this external id.")
        String externalId,

        @QueryParam("kind") @Parameter(description = "Only those of this kind.")
        String kind,

        @QueryParam("title") @Parameter(description = "Only editions of this title.")
        String title,

        @FilteredBy("e.launchedOn <= :inForceOn and (e.withdrawnOn is null or e.withdrawnOn >= :inForceOn)"
                + " and (e.supersededOn is null or e.supersededOn > :inForceOn)")
        @QueryParam("inForceOn")
        @Parameter(description = "Only those in force on this day: of one title never two.")
        LocalDate inForceOn,

        @FilteredBy("e.reviewDueOn < :reviewOverdueOn and e.launchedOn <= :reviewOverdueOn"
                + " and (e.withdrawnOn is null or e.withdrawnOn >= :reviewOverdueOn)"
                + " and (e.supersededOn is null or e.supersededOn > :reviewOverdueOn)")
        @QueryParam("reviewOverdueOn")
        @Parameter(description = "Only those in force on this day whose review was due before it.")
        LocalDate reviewOverdueOn) {}
