package uk.police.wmp.wellbeing.occupationalhealth;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import uk.police.wmp.rest.FilteredBy;

/** Which appointments with occupational health a list holds. */
public record OccupationalHealthAppointmentFilter(
        @QueryParam("externalId") @Parameter(description = "Only the one with this external id.")
        String externalId,

        @QueryParam("referralExternalId") @Parameter(description = "Only those of the referral with this external id.")
        String referralExternalId,

        @FilteredBy("e.appointmentOn >= :from")
        @QueryParam("from")
        @Parameter(description = "Only appointments on or after this day.")
        LocalDate from,

        @FilteredBy("e.appointmentOn <= :to")
        @QueryParam("to")
        @Parameter(description = "Only appointments on or before this day.")
        LocalDate to) {}
