package uk.police.wmp.recruitment.fairness.question;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which questions to leaders a list holds. */
public record LeaderQuestionFilter(
        @QueryParam("channel") @Parameter(description = "Only those asked this way.")
        String channel,

        @QueryParam("answered") @Parameter(description = "Only those that have, or have not, been answered.")
        Boolean answered,

        @QueryParam("askedFrom") @Parameter(description = "Only those asked on or after this day.")
        LocalDate askedFrom,

        @QueryParam("askedTo") @Parameter(description = "Only those asked on or before this day.")
        LocalDate askedTo) {}
