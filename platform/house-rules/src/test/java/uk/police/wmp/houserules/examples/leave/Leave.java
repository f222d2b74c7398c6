package uk.police.wmp.houserules.examples.leave;

import java.time.Instant;
import uk.police.wmp.houserules.examples.rota.Shift;

public final class Leave {

    private final Instant from;
    private final Shift instead = new Shift();

    public Leave(Instant from) {
        this.from = from;
    }

    @Override
    public String toString() {
        return from + " instead of " + instead;
    }
}
