package uk.police.wmp.recruitment.planning.standard;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which workforce standards a list holds. */
public record WorkforceStandardFilter(
        @QueryParam("kind") @Parameter(description = "Only standards of this kind.")
        String kind,

        @QueryParam("unitExternalId") @Parameter(description = "Only standards of this unit.")
        String unitExternalId,

        @QueryParam("validOn") @Parameter(description = "Only those that hold on this day.")
        LocalDate validOn) {}
