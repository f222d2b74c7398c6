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

        @FilteredBy("e.launchedOn <= :inForceOn and (e.withdrawnOn is null or e.withdrawnOn >= :inForceOn)")
        @QueryParam("inForceOn")
        @Parameter(description = "Only those in force on this day.")
        LocalDate inForceOn) {}
