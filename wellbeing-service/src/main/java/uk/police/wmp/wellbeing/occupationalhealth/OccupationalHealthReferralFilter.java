package uk.police.wmp.wellbeing.occupationalhealth;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which referrals to occupational health a list holds. */
public record OccupationalHealthReferralFilter(
        @QueryParam("workerExternalId") @Parameter(description = "Only those of the worker with this payroll number.")
        String workerExternalId,

        @QueryParam("from") @Parameter(description = "Only referrals on or after this day.")
        LocalDate from,

        @QueryParam("to") @Parameter(description = "Only referrals on or before this day.")
        LocalDate to,

        @QueryParam("category") @Parameter(description = "Only referrals of this category.")
        String category) {}
