package uk.police.wmp.volunteers.cadet;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which cadets a list holds. */
public record CadetFilter(
        @QueryParam("unitExternalId") @Parameter(description = "Only cadets of this unit.")
        String unitExternalId,

        @QueryParam("activeOn") @Parameter(description = "Only cadets on this day.")
        LocalDate activeOn) {}
