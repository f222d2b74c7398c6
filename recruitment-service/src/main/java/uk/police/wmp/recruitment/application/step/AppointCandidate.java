package uk.police.wmp.recruitment.application.step;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * An appointment. Joining itself is an employment, which the HR system records.
 *
 * @param on today unless given
 * @param workerExternalId the payroll number, once the HR system has given one: the candidate is that worker from now on
 * @param intakeExternalId the intake that has a place for the candidate; 400 when it has none left
 */
record AppointCandidate(
        LocalDate on,
        @Size(max = 50) String workerExternalId,
        @Size(max = 50) String intakeExternalId) {}
