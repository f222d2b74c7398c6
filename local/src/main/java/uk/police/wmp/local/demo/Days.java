package uk.police.wmp.local.demo;

import java.time.LocalDate;

/** The earlier and the later of two days. */
public final class Days {

    private Days() {}

    public static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    public static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
