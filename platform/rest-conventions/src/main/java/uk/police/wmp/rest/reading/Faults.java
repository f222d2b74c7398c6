package uk.police.wmp.rest.reading;

import java.util.ArrayList;
import java.util.List;
import uk.police.wmp.rest.Violation;

/** What has been found wrong so far. */
final class Faults {

    /** Enough to mend anything by; a body of a megabyte of nonsense doesn't earn an answer of thirty. */
    private static final int MOST_REPORTED = 1_000;

    private final List<Violation> found = new ArrayList<>(0);

    void add(String pointer, String message) {
        if (found.size() < MOST_REPORTED) {
            found.add(new Violation(pointer, message));
        }
    }

    void forget(String pointer) {
        found.removeIf(violation -> violation.field().equals(pointer));
    }

    boolean any() {
        return !found.isEmpty();
    }

    /** Whether the value there, or a part of it, is known to be wrong: then no rule that reads it says anything useful. */
    boolean concern(String pointer) {
        for (Violation violation : found) {
            String field = violation.field();
            if (field.equals(pointer) || field.startsWith(pointer) && field.charAt(pointer.length()) == '/') {
                return true;
            }
        }
        return false;
    }

    List<Violation> all() {
        return List.copyOf(found);
    }
}
