package uk.police.wmp.imports;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import uk.police.wmp.rest.Confidential;
import uk.police.wmp.rest.reading.CodeOf;
import uk.police.wmp.rest.reading.ReportedOn;

record RecordSpell(
        @NotBlank @Size(max = 50) String externalId,
        @NotBlank @Size(max = 50) String keeperExternalId,
        @NotNull LocalDate startedOn,
        LocalDate endedOn,
        @DecimalMin("0") BigDecimal hoursLost,
        String docket,

        @CodeOf(value = "spell-reason", on = "startedOn") @Confidential("spell-reasons:read")
        String reason,

        @Size(max = 2000) String note) {

    @AssertTrue(message = "is required once the spell has ended")
    @ReportedOn("hoursLost")
    boolean isCounted() {
        return endedOn == null || hoursLost != null;
    }
}
