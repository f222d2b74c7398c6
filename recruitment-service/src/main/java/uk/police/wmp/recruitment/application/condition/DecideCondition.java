package uk.police.wmp.recruitment.application.condition;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import uk.police.wmp.recruitment.application.PreEmploymentChecks;
import uk.police.wmp.rest.Confidential;
import uk.police.wmp.rest.reading.CodeOf;
import uk.police.wmp.rest.reading.ReportedOn;

/**
 * What came of a condition.
 *
 * @param on today unless given
 * @param result whether the candidate met the condition
 * @param expiresOn the last day on which a MET result holds; absent when it always will, and of vetting: as long as its level is renewed
 * @param level of vetting: what the candidate was vetted to; absent: what was said before, or else recruitment vetting
 */
record DecideCondition(
        LocalDate on,

        @NotNull @CodeOf("condition-result") @Confidential(PreEmploymentChecks.PERMISSION)
        String result,

        @Confidential(PreEmploymentChecks.PERMISSION) LocalDate expiresOn,

        @CodeOf("vetting-level") String level) {

    @AssertTrue(message = "is only for a result that is MET")
    @ReportedOn("expiresOn")
    boolean isExpiryOfAResult() {
        return expiresOn == null || "MET".equals(result);
    }
}
