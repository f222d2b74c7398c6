package uk.police.wmp.recruitment.attraction.ambassador;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Whose results, and of when. */
public record AmbassadorResultFilter(
        @QueryParam("from")
        @Parameter(description = "Counts interest received on this day or later; all there is unless given.")
        LocalDate from,

        @QueryParam("to")
        @Parameter(description = "Counts interest received on this day or earlier; to today unless given.")
        LocalDate to,

        @QueryParam("activeOn") @Parameter(description = "Only ambassadors on this day.")
        LocalDate activeOn,

        @QueryParam("unitExternalId")
        @Parameter(description = "Only ambassadors who are, or were last, posted to this unit or one of its parts.")
        String unitExternalId) {}
