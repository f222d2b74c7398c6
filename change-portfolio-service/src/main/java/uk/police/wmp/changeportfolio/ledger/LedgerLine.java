package uk.police.wmp.changeportfolio.ledger;

import java.math.BigDecimal;
import java.util.UUID;

/**
 * An amount on an account: a line to be posted, or what all lines so far have left there.
 *
 * @param benefitId null for a cost, for funding, and for a benefit that isn't named
 * @param financialYear 2022 is April 2022 to March 2023
 * @param amountGbp costs positive, benefits negative
 */
public record LedgerLine(
        UUID projectId,
        UUID benefitId,
        String account,
        int financialYear,
        BigDecimal amountGbp,
        Basis basis,
        Book book) {

    public LedgerLine reversed() {
        return new LedgerLine(projectId, benefitId, account, financialYear, amountGbp.negate(), basis, book);
    }

    public LedgerLine in(Book other) {
        return new LedgerLine(projectId, benefitId, account, financialYear, amountGbp, basis, other);
    }
}
