package uk.police.wmp.changeportfolio.ledger;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import uk.police.wmp.rest.reading.CodeOf;

/** Which lines of the ledger a list holds. */
public record JournalLineFilter(
        @QueryParam("journalExternalId") @Parameter(description = "Only lines of this journal.")
        String journalExternalId,

        @QueryParam("projectExternalId") @Parameter(description = "Only lines of this project.")
        String projectExternalId,

        @QueryParam("benefitExternalId") @Parameter(description = "Only lines of this benefit.")
        String benefitExternalId,

        @CodeOf("ledger-account") @QueryParam("account") @Parameter(description = "Only lines on this account.")
        String account,

        @QueryParam("financialYear")
        @Parameter(description = "Only lines of this year: 2022 is April 2022 to March 2023.")
        Integer financialYear,

        @QueryParam("basis") @Parameter(description = "Only what was planned, or only what happened.")
        Basis basis,

        @QueryParam("book") @Parameter(description = "Only lines in the book of live, or of closed, programmes.")
        Book book) {}
