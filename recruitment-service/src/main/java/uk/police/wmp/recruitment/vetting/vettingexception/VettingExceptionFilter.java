package uk.police.wmp.recruitment.vetting.vettingexception;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import uk.police.wmp.rest.FilteredBy;

/** Which exceptions to national vetting guidance a list holds. */
public record VettingExceptionFilter(
        @QueryParam("externalId") @Parameter(description = "Only the one with this external id.")
        String externalId,

        @FilteredBy("e.approvedOn <= :inForceOn and e.expiresOn >= :inForceOn")
        @QueryParam("inForceOn")
        @Parameter(description = "Only those in force on this day.")
        LocalDate inForceOn,

        @FilteredBy("e.expiresOn <= :expiresBy")
        @QueryParam("expiresBy")
        @Parameter(description = "Only those that expire on or before this day.")
        LocalDate expiresBy) {}
