package uk.police.wmp.recruitment.learning.mentoring;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import uk.police.wmp.rest.FilteredBy;

/** Which mentoring and coaching pairs a list holds. */
public record MentoringPairFilter(
        @QueryParam("externalId") @Parameter(description = "Only the one with this external id.")
        String externalId,

        @QueryParam("mentorExternalId") @Parameter(description = "Only pairs of this mentor or coach.")
        String mentorExternalId,

        @QueryParam("menteeExternalId") @Parameter(description = "Only pairs of this mentee.")
        String menteeExternalId,

        @QueryParam("kind") @Parameter(description = "Only pairs of this kind.")
        String kind,

        @FilteredBy("e.startedOn <= :validOn and (e.endedOn is null or e.endedOn >= :validOn)")
        @QueryParam("validOn")
        @Parameter(description = "Only pairs that last on this day.")
        LocalDate validOn) {}
