package uk.police.wmp.rest.reading;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;

/** A request record that an import may have as a row. */
record FlatRota(
        @NotBlank @Size(max = 20) String name,
        @NotNull LocalDate startsOn,
        LocalDate endsOn,
        @NotNull Integer posts,
        @DecimalMin("0") BigDecimal hours,
        Boolean nights,
        Rota.Team team,
        @CodeOf(value = "shift", on = "startsOn") String shift) {

    @AssertTrue(message = "must not be before startsOn")
    @ReportedOn("endsOn")
    boolean isInOrder() {
        return endsOn == null || startsOn == null || !endsOn.isBefore(startsOn);
    }
}
