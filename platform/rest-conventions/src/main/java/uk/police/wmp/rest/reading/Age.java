package uk.police.wmp.rest.reading;

import java.time.LocalDate;
import java.time.Period;

/** How old somebody is, in completed years. Who was born on 29 February has a birthday on 1 March where there is no 29th. */
public final class Age {

    private Age() {}

    public static int on(LocalDate day, LocalDate born) {
        return Period.between(born, day).getYears();
    }
}
