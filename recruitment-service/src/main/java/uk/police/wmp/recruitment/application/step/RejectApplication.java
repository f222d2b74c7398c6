package uk.police.wmp.recruitment.application.step;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import uk.police.wmp.recruitment.application.PreEmploymentChecks;
import uk.police.wmp.rest.Confidential;
import uk.police.wmp.rest.reading.CodeOf;

/**
 * @param on today unless given
 * @param reason why the force turns the application down
 */
record RejectApplication(
        LocalDate on,

        @NotNull @CodeOf("rejection-reason") @Confidential(PreEmploymentChecks.PERMISSION)
        String reason) {}
