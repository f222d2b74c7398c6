package uk.police.wmp.gateway.papers;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import uk.police.wmp.rest.InvalidRequest;
import uk.police.wmp.rest.Violation;

/** Reads {@code asKnownAt} where several services answer: an instant means the same to all of them, a position does not. */
public final class AsKnownAt {

    private AsKnownAt() {}

    /** @return null when nothing is given */
    public static Instant parse(String given) {
        if (given == null || given.isBlank()) {
            return null;
        }
        try {
            return Instant.parse(given);
        } catch (DateTimeException notAnInstant) {
            throw new InvalidRequest(
                    List.of(
                            new Violation(
                                    "asKnownAt",
                                    "is an instant here, such as 2022-04-08T12:00:00Z: a change position belongs to one service alone")));
        }
    }
}
