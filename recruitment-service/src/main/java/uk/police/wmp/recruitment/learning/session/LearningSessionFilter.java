package uk.police.wmp.recruitment.learning.session;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import uk.police.wmp.rest.FilteredBy;

/** Which learning sessions a list holds. */
public record LearningSessionFilter(
        @QueryParam("externalId") @Parameter(description = "Only the one with this external id.")
        String externalId,

        @QueryParam("programmeExternalId") @Parameter(description = "Only sessions of this programme.")
        String programmeExternalId,

        @FilteredBy("e.heldOn >= :heldFrom")
        @QueryParam("heldFrom")
        @Parameter(description = "Only those held on or after this day.")
        LocalDate heldFrom,

        @FilteredBy("e.heldOn <= :heldTo")
        @QueryParam("heldTo")
        @Parameter(description = "Only those held on or before this day.")
        LocalDate heldTo) {}
