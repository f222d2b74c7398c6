package uk.police.wmp.recruitment.integrity.misconduct;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import uk.police.wmp.rest.reading.CodeOf;
import uk.police.wmp.rest.reading.ReportedOn;

/**
 * The outcome of misconduct proceedings.
 *
 * @param workerExternalId the payroll number of the worker
 * @param proceeding where it was heard: a misconduct meeting, a misconduct hearing or a criminal court
 * @param decidedOn the day of the outcome
 * @param outcome what the proceedings came to, up to dismissal or a conviction
 * @param publicHearing whether it was held in public, so that the name may be published
 * @param summary the facts as published, without names; needed to publish
 * @param publishedOn the first day on which it is in the published list
 */
public record RecordMisconductOutcome(
        @NotBlank @Size(max = 50) String externalId,
        @NotBlank @Size(max = 50) String workerExternalId,
        @NotNull @CodeOf("misconduct-proceeding") String proceeding,
        @NotNull LocalDate decidedOn,
        @NotNull @CodeOf("misconduct-sanction") String outcome,
        @NotNull Boolean publicHearing,
        @Size(max = 2000) String summary,
        LocalDate publishedOn) {

    @AssertTrue(message = "must not be before decidedOn")
    @ReportedOn("publishedOn")
    boolean isInOrder() {
        return publishedOn == null || decidedOn == null || !publishedOn.isBefore(decidedOn);
    }

    @AssertTrue(message = "is needed for an outcome that is published")
    @ReportedOn("summary")
    boolean isThereSomethingToPublish() {
        return publishedOn == null || summary != null;
    }
}
