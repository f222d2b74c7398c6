package uk.police.wmp.recruitment.vetting.barredlist;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import uk.police.wmp.rest.reading.CodeOf;
import uk.police.wmp.rest.reading.ReportedOn;

/**
 * Details of a former worker that the College of Policing is due for its barred or advisory list.
 *
 * @param workerExternalId the payroll number of the worker
 * @param list BARRED after a dismissal, ADVISORY for who left under investigation
 * @param dueFrom the day of the dismissal or of leaving
 * @param suppliedOn absent while the college does not have them
 * @param notRequired why the college is not to have them, though a record says that somebody was dismissed or left; absent otherwise
 */
public record RecordBarredListSupply(
        @NotBlank @Size(max = 50) String externalId,
        @NotBlank @Size(max = 50) String workerExternalId,
        @NotNull @CodeOf("police-list") String list,
        @NotNull LocalDate dueFrom,
        LocalDate suppliedOn,

        @CodeOf("barred-list-exemption") String notRequired) {

    @AssertTrue(message = "is only for what is not supplied")
    @ReportedOn("notRequired")
    boolean isSuppliedOrNotRequired() {
        return notRequired == null || suppliedOn == null;
    }

    @AssertTrue(message = "must not be before dueFrom")
    @ReportedOn("suppliedOn")
    boolean isInOrder() {
        return suppliedOn == null || dueFrom == null || !suppliedOn.isBefore(dueFrom);
    }
}
