package uk.police.wmp.recruitment.welfarecontact;

import jakarta.inject.Singleton;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * By when contact is to be made: three working days after the day of the trigger, unless the force has set otherwise. Monday to
 * Friday are working days, bank holidays too: a student who is about to leave is not left waiting over one.
 */
@Singleton
class DueDays {

    /** Which days count. */
    enum Counting {
        WORKING_DAYS,
        DAYS
    }

    private final int days;
    private final Counting counting;

    DueDays(
            @ConfigProperty(name = "welfare-contacts.due-after", defaultValue = "3") int days,
            @ConfigProperty(name = "welfare-contacts.due-in", defaultValue = "WORKING_DAYS") Counting counting) {
        this.days = days;
        this.counting = counting;
    }

    /** Raised on a Thursday and due after three working days: on the Tuesday. */
    LocalDate after(LocalDate raisedOn) {
        LocalDate day = raisedOn;
        for (int counted = 0; counted < days; ) {
            day = day.plusDays(1);
            if (counts(day)) {
                counted++;
            }
        }
        return day;
    }

    private boolean counts(LocalDate day) {
        return counting == Counting.DAYS
                || (day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY);
    }
}
