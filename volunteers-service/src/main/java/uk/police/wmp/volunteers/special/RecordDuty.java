package uk.police.wmp.volunteers.special;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import uk.police.wmp.rest.reading.CodeOf;
import uk.police.wmp.rest.reading.ReportedOn;

/**
 * A duty of a special constable, as reported, or as another system has it signed off already.
 *
 * @param workerExternalId the payroll number of the special constable
 * @param kind what was done, such as patrol, training or an event
 * @param unit where the duty was done
 * @param startedAt when the duty began; its hours run from here to endedAt
 * @param endedAt at most 24 hours after startedAt
 * @param signedOffOn when a supervisor signed it off: from then on its hours count
 * @param disputedOn when a supervisor disputed it
 */
public record RecordDuty(
        @NotBlank @Size(max = 50) String externalId,
        @NotBlank @Size(max = 50) String workerExternalId,
        @NotNull @CodeOf("duty-kind") String kind,
        @NotBlank @Size(max = 100) String unit,
        @NotNull Instant startedAt,
        @NotNull Instant endedAt,
        LocalDate signedOffOn,
        LocalDate disputedOn) {

    @AssertTrue(message = "must be after startedAt, by at most 24 hours")
    @ReportedOn("endedAt")
    boolean isInOrder() {
        return endedAt == null
                || startedAt == null
                || (endedAt.isAfter(startedAt) && !endedAt.isAfter(startedAt.plusSeconds(86_400)));
    }

    @AssertTrue(message = "must not be given with signedOffOn")
    @ReportedOn("disputedOn")
    boolean isNotBothSignedOffAndDisputed() {
        return signedOffOn == null || disputedOn == null;
    }
}
