package uk.police.wmp.recruitment.learning.aspiration.unheard;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import uk.police.wmp.rest.reading.CodeOf;

/** Whom somebody has to hear. */
public record UnheardAspirationFilter(
        @QueryParam("workerType")
        @Parameter(description = "Only workers of this type; PCSO unless given.")
        @CodeOf("worker-type")
        String workerType,

        @QueryParam("unitExternalId") @Parameter(description = "Only workers posted to this unit.")
        String unitExternalId,

        @QueryParam("asAt") @Parameter(description = "Who is in service on this day; today unless given.")
        LocalDate asAt,

        @QueryParam("heardSince")
        @Parameter(
                description =
                        "Who was heard on this day or later is not in the list; twelve months before asAt unless given.")
        LocalDate heardSince) {}
