package uk.police.wmp.recruitment.pay.livingwage;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import uk.police.wmp.rest.FilteredBy;

/** Which living wage rates a list holds. */
public record LivingWageRateFilter(
        @QueryParam("externalId") @Parameter(description = "Only the one with this external id.")
        String externalId,

        @FilteredBy("e.validFrom = (select max(r.validFrom) from LivingWageRate r where r.validFrom <= :validOn)")
        @QueryParam("validOn")
        @Parameter(description = "Only the one that holds on this day.")
        LocalDate validOn) {}
