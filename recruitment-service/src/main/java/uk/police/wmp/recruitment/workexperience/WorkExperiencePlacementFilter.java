package uk.police.wmp.recruitment.workexperience;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import uk.police.wmp.rest.FilteredBy;

/** Which work experience placements a list holds. */
public record WorkExperiencePlacementFilter(
        @QueryParam("externalId") @Parameter(description = "Only the one with this external id.")
        String externalId,

        @QueryParam("school") @Parameter(description = "Only those of this school.")
        String school,

        @QueryParam("kind") @Parameter(description = "Only those of this kind.")
        String kind,

        @FilteredBy("e.startedOn >= :startedFrom")
        @QueryParam("startedFrom")
        @Parameter(description = "Only those that began on or after this day.")
        LocalDate startedFrom,

        @FilteredBy("e.startedOn <= :startedTo")
        @QueryParam("startedTo")
        @Parameter(description = "Only those that began on or before this day.")
        LocalDate startedTo) {}
