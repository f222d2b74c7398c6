package uk.police.wmp.recruitment.selection.assessor;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * A worker on the register of assessors, with the learning that it takes.
 *
 * @param workerExternalId the payroll number of the worker
 * @param basicsCompletedOn the basics of assessing
 * @param unconsciousBiasCompletedOn the learning on unconscious bias
 * @param withdrawnOn the first day on which the worker assesses no more
 */
public record RecordAssessor(
        @NotBlank @Size(max = 50) String externalId,
        @NotBlank @Size(max = 50) String workerExternalId,
        LocalDate basicsCompletedOn,
        LocalDate unconsciousBiasCompletedOn,
        LocalDate withdrawnOn) {}
