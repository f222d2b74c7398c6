package uk.police.wmp.recruitment.integrity.confidentialreport;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import uk.police.wmp.rest.FilteredBy;

/** Which confidential reports a list holds. */
public record ConfidentialReportFilter(
        @QueryParam("externalId") @Parameter(description = "Only the one with this external id.")
        String externalId,

        @QueryParam("channel") @Parameter(description = "Only those by this channel.")
        String channel,

        @QueryParam("category") @Parameter(description = "Only those of this category.")
        String category,

        @FilteredBy("e.receivedOn >= :receivedFrom")
        @QueryParam("receivedFrom")
        @Parameter(description = "Only those received on or after this day.")
        LocalDate receivedFrom,

        @FilteredBy("e.receivedOn <= :receivedTo")
        @QueryParam("receivedTo")
        @Parameter(description = "Only those received on or before this day.")
        LocalDate receivedTo) {}
