package uk.police.wmp.recruitment.integrity.confidentialreport;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which confidential reports a list holds. */
public record ConfidentialReportFilter(
        @QueryParam("channel") @Parameter(description = "Only those by this channel.")
        String channel,

        @QueryParam("category") @Parameter(description = "Only those of this category.")
        String category,

        @QueryParam("receivedFrom") @Parameter(description = "Only those received on or after this day.")
        LocalDate receivedFrom,

        @QueryParam("receivedTo") @Parameter(description = "Only those received on or before this day.")
        LocalDate receivedTo) {}
