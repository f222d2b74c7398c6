package uk.police.wmp.history;

import io.quarkus.arc.All;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;

/**
 * Makes every kind of record when the application starts: one with a component that is no attribute of its entity stops the start,
 * where otherwise the first caller would meet it.
 */
@ApplicationScoped
class RecordsAtStart {

    void make(@Observes StartupEvent starting, @All List<Records<?, ?, ?>> kinds) {
        kinds.forEach(Records::recordType);
    }
}
