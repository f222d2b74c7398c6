package uk.police.wmp.history;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import uk.police.wmp.rest.InvalidRequest;

/**
 * What a reading is as known at: an instant ({@code 2022-04-08T12:00:00Z}), or a position of the change feed ({@code 8437}),
 * which is exact for ever.
 *
 * @param instant null when a position was given
 * @param position null when an instant was given
 */
public record KnownAt(Instant instant, Long position) {

    /** The parameter {@code asKnownAt} as the caller gave it. An instant to come is refused: nobody knows it yet. */
    public static KnownAt parse(String given, Instant now) {
        try {
            if (!given.isEmpty() && given.chars().allMatch(Character::isDigit)) {
                long position = Long.parseLong(given);
                if (position == 0) {
                    throw new InvalidRequest("asKnownAt", "is before anything was recorded: positions begin at 1");
                }
                return new KnownAt(null, position);
            }
            Instant instant = Instant.parse(given).truncatedTo(ChronoUnit.MICROS);
            if (instant.isAfter(now)) {
                throw new InvalidRequest("asKnownAt", "is to come: it must be an instant that has passed");
            }
            if (instant.isBefore(Instant.EPOCH)) {
                throw new InvalidRequest("asKnownAt", "is before anything was recorded");
            }
            return new KnownAt(instant, null);
        } catch (DateTimeException | NumberFormatException neither) {
            throw new InvalidRequest(
                    "asKnownAt", "must be an instant such as 2022-04-08T12:00:00Z, or a change position");
        }
    }
}
