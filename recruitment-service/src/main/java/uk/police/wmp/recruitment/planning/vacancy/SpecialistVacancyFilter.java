package uk.police.wmp.recruitment.planning.vacancy;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which specialist vacancies a list holds. */
public record SpecialistVacancyFilter(
        @QueryParam("unitExternalId") @Parameter(description = "Only vacancies of this unit.")
        String unitExternalId,

        @QueryParam("openOn") @Parameter(description = "Only those open on this day.")
        LocalDate openOn) {}
