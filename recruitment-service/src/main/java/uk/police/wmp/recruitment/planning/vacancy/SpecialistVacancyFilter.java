package uk.police.wmp.recruitment.planning.vacancy;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import uk.police.wmp.rest.FilteredBy;

/** Which specialist vacancies a list holds. */
public record SpecialistVacancyFilter(
        @QueryParam("externalId") @Parameter(description = "Only the one with this external id.")
        String externalId,

        @QueryParam("unitExternalId") @Parameter(description = "Only vacancies of this unit.")
        String unitExternalId,

        @FilteredBy("e.openedOn <= :openOn and (e.closedOn is null or e.closedOn >= :openOn)")
        @QueryParam("openOn")
        @Parameter(description = "Only those open on this day.")
        LocalDate openOn,

        @FilteredBy("case when e.appointed < e.posts then false else true end = :filled")
        @QueryParam("filled")
        @Parameter(description = "Only those whose posts are all, or are not all, filled.")
        Boolean filled) {}
