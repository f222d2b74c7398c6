package uk.police.wmp.recruitment.intake;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which intakes a list holds. */
public record IntakeFilter(
        @QueryParam("entryRoute") @Parameter(description = "Only those of this entry route.")
        String entryRoute,

        @QueryParam("startsFrom") @Parameter(description = "Only those that start on or after this day.")
        LocalDate startsFrom,

        @QueryParam("startsTo") @Parameter(description = "Only those that start on or before this day.")
        LocalDate startsTo) {}
