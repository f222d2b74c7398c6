package uk.police.wmp.wellbeing.occupationalhealth;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which appointments with occupational health a list holds. */
public record OccupationalHealthAppointmentFilter(
        @QueryParam("referralExternalId") @Parameter(description = "Only those of the referral with this external id.")
        String referralExternalId,

        @QueryParam("from") @Parameter(description = "Only appointments on or after this day.")
        LocalDate from,

        @QueryParam("to") @Parameter(description = "Only appointments on or before this day.")
        LocalDate to) {}
