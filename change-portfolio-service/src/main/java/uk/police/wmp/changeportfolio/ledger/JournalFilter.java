package uk.police.wmp.changeportfolio.ledger;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which journals a list holds. */
public record JournalFilter(
        @QueryParam("externalId") @Parameter(description = "Only the one with this external id.")
        String externalId,

        @QueryParam("kind") @Parameter(description = "Only journals of this kind.")
        JournalKind kind,

        @QueryParam("projectExternalId") @Parameter(description = "Only journals with a line of this project.")
        String projectExternalId,

        @QueryParam("postedFrom") @Parameter(description = "Only journals posted on or after this day.")
        LocalDate postedFrom,

        @QueryParam("postedTo") @Parameter(description = "Only journals posted on or before this day.")
        LocalDate postedTo) {}
