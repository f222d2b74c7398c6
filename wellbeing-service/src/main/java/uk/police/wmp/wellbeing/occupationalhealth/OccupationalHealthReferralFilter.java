package uk.police.wmp.wellbeing.occupationalhealth;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import uk.police.wmp.rest.FilteredBy;

/** Which referrals to occupational health a list holds. */
public record OccupationalHealthReferralFilter(
        @QueryParam("externalId") @Parameter(description = "Only the one with this external id.")
        String externalId,

        @QueryParam("workerExternalId") @Parameter(description = "Only those of the worker with this payroll number.")
        String workerExternalId,

        @FilteredBy("e.referredOn >= :from")
        @QueryParam("from")
        @Parameter(description = "Only referrals on or after this day.")
        LocalDate from,

        @FilteredBy("e.referredOn <= :to")
        @QueryParam("to")
        @Parameter(description = "Only referrals on or before this day.")
        LocalDate to,

        @QueryParam("category") @Parameter(description = "Only referrals of this category.")
        String category) {}
