package uk.police.wmp.recruitment.contradiction;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import uk.police.wmp.rest.reading.CodeOf;

/** Which contradictions somebody works through. */
public record ContradictionFilter(
        @QueryParam("kind") @Parameter(description = "Only this kind.") @CodeOf("contradiction-kind")
        String kind,

        @QueryParam("unitExternalId")
        @Parameter(description = "Only workers who are, or were last, posted to this unit or one of its parts.")
        String unitExternalId,

        @QueryParam("since") @Parameter(description = "Only what began on this day or later.")
        LocalDate since) {}
