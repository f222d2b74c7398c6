package uk.police.wmp.recruitment.learning.session;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which learning sessions a list holds. */
public record LearningSessionFilter(
        @QueryParam("programmeExternalId") @Parameter(description = "Only sessions of this programme.")
        String programmeExternalId,

        @QueryParam("heldFrom") @Parameter(description = "Only those held on or after this day.")
        LocalDate heldFrom,

        @QueryParam("heldTo") @Parameter(description = "Only those held on or before this day.")
        LocalDate heldTo) {}
