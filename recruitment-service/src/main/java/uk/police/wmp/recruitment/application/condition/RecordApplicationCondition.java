package uk.police.wmp.recruitment.application.condition;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import uk.police.wmp.history.Stepped;
import uk.police.wmp.recruitment.application.PreEmploymentChecks;
import uk.police.wmp.rest.Confidential;
import uk.police.wmp.rest.reading.CodeOf;
import uk.police.wmp.rest.reading.ReportedOn;

/**
 * A condition of an offer, with its own dates and result.
 *
 * @param externalId the recruitment system's key
 * @param applicationExternalId the application
 * @param kind which check it is, such as vetting or the fitness test
 * @param requestedOn when the check was asked for
 * @param decidedOn with result
 * @param result with decidedOn
 * @param expiresOn the last day on which a MET result holds
 * @param standard of a fitness test: the standard in use on the day
 * @param level of vetting: what the candidate is vetted to; absent: recruitment vetting
 */
public record RecordApplicationCondition(
        @NotBlank @Size(max = 50) String externalId,
        @NotBlank @Size(max = 50) String applicationExternalId,
        @NotNull @CodeOf("condition-kind") String kind,
        @NotNull @PastOrPresent LocalDate requestedOn,
        @PastOrPresent LocalDate decidedOn,

        @CodeOf("condition-result") @Confidential(PreEmploymentChecks.PERMISSION)
        String result,

        @Confidential(value = PreEmploymentChecks.PERMISSION, judgedBeside = "decidedOn")
        LocalDate expiresOn,

        @CodeOf(value = "fitness-standard", on = "requestedOn")
        String standard,

        @CodeOf("vetting-level") String level)
        implements Stepped.Details {

    @Override
    public List<?> steps() {
        return Arrays.asList(result);
    }

    @AssertTrue(message = "must not be before requestedOn")
    @ReportedOn("decidedOn")
    boolean isInOrder() {
        return decidedOn == null || requestedOn == null || !decidedOn.isBefore(requestedOn);
    }

    @AssertTrue(message = "must not be before decidedOn")
    @ReportedOn("expiresOn")
    boolean isValidOnceDecided() {
        return expiresOn == null || decidedOn == null || !expiresOn.isBefore(decidedOn);
    }

    @AssertTrue(message = "must be given when decidedOn is, and only then")
    @ReportedOn("result")
    boolean isResultOfADecision() {
        return (decidedOn == null) == (result == null);
    }

    @AssertTrue(message = "is only for a result that is MET")
    @ReportedOn("expiresOn")
    boolean isExpiryOfAResult() {
        return expiresOn == null || "MET".equals(result);
    }

    @AssertTrue(message = "is only for vetting")
    @ReportedOn("level")
    boolean isLevelOfVetting() {
        return level == null || "VETTING".equals(kind);
    }

    @AssertTrue(message = "is only for a fitness test")
    @ReportedOn("standard")
    boolean isStandardOfAFitnessTest() {
        return standard == null || "FITNESS".equals(kind);
    }
}
