package uk.police.wmp.recruitment.learning.partner;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which learning partners a list holds. */
public record LearningPartnerFilter(
        @QueryParam("kind") @Parameter(description = "Only partners of this kind.")
        String kind,

        @QueryParam("validOn") @Parameter(description = "Only those under contract on this day.")
        LocalDate validOn) {}
