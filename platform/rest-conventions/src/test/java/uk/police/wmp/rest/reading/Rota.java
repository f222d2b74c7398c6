package uk.police.wmp.rest.reading;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

/** A request record with a component of every kind. */
record Rota(
        @NotBlank @Size(max = 20) String name,
        String remark,
        @NotNull LocalDate startsOn,
        LocalDate endsOn,
        Instant publishedAt,
        YearMonth month,
        int posts,
        Integer spare,
        Long serial,

        @DecimalMin(value = "0", message = "must not be negative")
        BigDecimal hours,

        Boolean nights,
        UUID template,
        Team team,
        @CodeOf(value = "shift", on = "startsOn") String shift,
        @Valid Place place,
        List<@Valid Duty> duties,
        @Size(max = 3) List<@NotBlank String> tags) {

    enum Team {
        RESPONSE,
        NEIGHBOURHOOD
    }

    record Place(@NotBlank String name, Integer floor) {}

    record Duty(
            @NotBlank String name,
            @CodeOf("shift") String shift,
            @NotNull LocalDate on) {}

    @AssertTrue(message = "must not be before startsOn")
    @ReportedOn("endsOn")
    boolean isInOrder() {
        return endsOn == null || startsOn == null || !endsOn.isBefore(startsOn);
    }
}
