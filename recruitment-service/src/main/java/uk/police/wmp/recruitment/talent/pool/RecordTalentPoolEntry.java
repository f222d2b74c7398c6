package uk.police.wmp.recruitment.talent.pool;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import uk.police.wmp.rest.reading.CodeOf;
import uk.police.wmp.rest.reading.ReportedOn;

/**
 * What a worker aims at and could become, from a day to a day.
 *
 * @param workerExternalId the payroll number of the worker
 * @param pool the group of talent that the worker is counted in
 * @param aspiration what the worker aims at
 * @param readiness how soon the worker could take on more
 * @param potential how far the worker could go
 * @param assessedOn the day on which this was judged
 * @param notes what the judgement rests on
 * @param validFrom the first day
 * @param validTo the last day, absent while there is none
 */
public record RecordTalentPoolEntry(
        @NotBlank @Size(max = 50) String externalId,
        @NotBlank @Size(max = 50) String workerExternalId,
        @NotNull @CodeOf("talent-pool") String pool,
        @NotNull @CodeOf("talent-aspiration") String aspiration,
        @NotNull @CodeOf("talent-readiness") String readiness,
        @NotNull @CodeOf("talent-potential") String potential,
        @NotNull LocalDate assessedOn,
        @Size(max = 2000) String notes,
        @NotNull LocalDate validFrom,
        LocalDate validTo) {

    @AssertTrue(message = "must not be before validFrom")
    @ReportedOn("validTo")
    boolean isInOrder() {
        return validTo == null || validFrom == null || !validTo.isBefore(validFrom);
    }
}
