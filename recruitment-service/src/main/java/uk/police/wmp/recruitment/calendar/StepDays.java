package uk.police.wmp.recruitment.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import uk.police.wmp.rest.InvalidRequest;

/** The day of a step: today unless the caller gives another, never in the future, never before the step before it. */
@ApplicationScoped
public class StepDays {

    private static final String ON = "/on";

    private final Clock clock;

    StepDays(Clock clock) {
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** @param given null for today */
    public LocalDate of(LocalDate given, LocalDate stepBefore) {
        LocalDate day = Objects.requireNonNullElse(given, today());
        requireNotInFuture(day, ON);
        if (day.isBefore(stepBefore)) {
            throw new InvalidRequest(ON, "must not be before " + stepBefore + ", the day of the step before it");
        }
        return day;
    }

    public void requireNotInFuture(LocalDate day, String field) {
        if (day.isAfter(today())) {
            throw new InvalidRequest(field, "must not be in the future");
        }
    }
}
