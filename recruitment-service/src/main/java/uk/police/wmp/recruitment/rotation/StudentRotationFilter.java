package uk.police.wmp.recruitment.rotation;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import uk.police.wmp.rest.FilteredBy;

/** Which rotations of student officers a list holds. */
public record StudentRotationFilter(
        @QueryParam("externalId") @Parameter(description = "Only the one with this external id.")
        String externalId,

        @QueryParam("studentOfficerExternalId") @Parameter(description = "Only those of this student officer.")
        String studentOfficerExternalId,

        @QueryParam("unitExternalId") @Parameter(description = "Only those in this unit.")
        String unitExternalId,

        @FilteredBy("e.startsOn <= :on and e.endsOn >= :on")
        @QueryParam("on")
        @Parameter(description = "Only those that this day falls into.")
        LocalDate on) {}
