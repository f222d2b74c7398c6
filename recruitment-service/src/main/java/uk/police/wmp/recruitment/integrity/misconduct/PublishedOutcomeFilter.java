package uk.police.wmp.recruitment.integrity.misconduct;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import uk.police.wmp.rest.reading.CodeOf;

/** Which published outcomes a list holds. */
public record PublishedOutcomeFilter(
        @CodeOf("misconduct-sanction") @QueryParam("outcome") @Parameter(description = "Only those with this outcome.")
        String outcome,

        @QueryParam("publishedFrom") @Parameter(description = "Only those published on or after this day.")
        LocalDate publishedFrom) {}
