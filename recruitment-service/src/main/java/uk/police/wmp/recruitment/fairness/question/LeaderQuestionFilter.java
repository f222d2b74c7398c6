package uk.police.wmp.recruitment.fairness.question;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import uk.police.wmp.rest.FilteredBy;

/** Which questions to leaders a list holds. */
public record LeaderQuestionFilter(
        @QueryParam("externalId") @Parameter(description = "Only the one with this external id.")
        String externalId,

        @QueryParam("channel") @Parameter(description = "Only those asked this way.")
        String channel,

        @FilteredBy("case when e.answeredOn is null then false else true end = :answered")
        @QueryParam("answered")
        @Parameter(description = "Only those that have, or have not, been answered.")
        Boolean answered,

        @FilteredBy("e.askedOn >= :askedFrom")
        @QueryParam("askedFrom")
        @Parameter(description = "Only those asked on or after this day.")
        LocalDate askedFrom,

        @FilteredBy("e.askedOn <= :askedTo")
        @QueryParam("askedTo")
        @Parameter(description = "Only those asked on or before this day.")
        LocalDate askedTo) {}
