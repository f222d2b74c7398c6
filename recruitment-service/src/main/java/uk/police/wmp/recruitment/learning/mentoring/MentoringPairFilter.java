package uk.police.wmp.recruitment.learning.mentoring;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which mentoring and coaching pairs a list holds. */
public record MentoringPairFilter(
        @QueryParam("mentorExternalId") @Parameter(description = "Only pairs of this mentor or coach.")
        String mentorExternalId,

        @QueryParam("menteeExternalId") @Parameter(description = "Only pairs of this mentee.")
        String menteeExternalId,

        @QueryParam("kind") @Parameter(description = "Only pairs of this kind.")
        String kind,

        @QueryParam("validOn") @Parameter(description = "Only pairs that last on this day.")
        LocalDate validOn) {}
