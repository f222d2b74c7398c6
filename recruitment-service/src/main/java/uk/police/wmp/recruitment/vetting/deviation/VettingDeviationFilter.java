package uk.police.wmp.recruitment.vetting.deviation;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which exceptions to national vetting guidance a list holds. */
public record VettingDeviationFilter(
        @QueryParam("inForceOn") @Parameter(description = "Only those in force on this day.")
        LocalDate inForceOn,

        @QueryParam("expiresBy") @Parameter(description = "Only those that expire on or before this day.")
        LocalDate expiresBy) {}
