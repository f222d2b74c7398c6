package uk.police.wmp.changeportfolio.ledger;

import io.quarkus.hibernate.orm.panache.common.ProjectedFieldName;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.police.wmp.rest.Versioned;

/**
 * A line with its journal: costs positive, benefits negative.
 *
 * @param kind what the journal does: adds to the plan, says what happened, restates a project's plan, or closes a programme
 * @param postedOn the day that the journal's amounts are of
 * @param reason why the journal was posted, if it says so
 * @param approvedBy the office or payroll number of who approved the journal, never a name
 * @param lineNumber its place in the journal, from 1
 * @param account where the amount stands in the ledger: a kind of cost or benefit, or FUNDING, which balances them
 * @param basis whether the amount was planned or happened
 * @param book whether the amount stands among the live programmes or among the closed ones
 */
@RegisterForReflection
public record JournalLineView(
        UUID id,
        long version,
        @ProjectedFieldName("journal.id") UUID journalId,
        @ProjectedFieldName("journal.externalId") String journalExternalId,
        @ProjectedFieldName("journal.kind") JournalKind kind,
        @ProjectedFieldName("journal.postedOn") LocalDate postedOn,
        @ProjectedFieldName("journal.reason") String reason,
        @ProjectedFieldName("journal.approvedBy") String approvedBy,
        int lineNumber,
        @ProjectedFieldName("project.id") UUID projectId,
        @ProjectedFieldName("project.externalId") String projectExternalId,
        @ProjectedFieldName("benefit.id") UUID benefitId,
        String benefitExternalId,
        String account,

        @Schema(description = "The year in which it begins: 2022 is April 2022 to March 2023.")
        int financialYear,

        @Schema(description = "Pounds; costs positive, benefits negative, FUNDING what balances them.")
        BigDecimal amountGbp,

        Basis basis,
        Book book)
        implements Versioned {}
