package uk.police.wmp.recruitment.rights;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import uk.police.wmp.history.people.RetentionRule;
import uk.police.wmp.rest.StateConflict;

/** Who serves, or is to join, is kept: the force has to know who its people are. */
@ApplicationScoped
class WhileInService implements RetentionRule {

    private static final String SERVING = """
            select count(e) from Employment e where e.worker.id in :people and (e.leftOn is null or e.leftOn >= :today)""";

    private final EntityManager entities;
    private final Clock clock;

    WhileInService(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    @Override
    public void requireErasable(Set<UUID> people) {
        long serving = entities.createQuery(SERVING, Long.class)
                .setParameter("people", people)
                .setParameter("today", LocalDate.now(clock))
                .getSingleResult();
        if (serving > 0) {
            throw new StateConflict(
                    "state-conflict",
                    "The person serves in the force, and is kept until after the last day.",
                    "IN_SERVICE",
                    List.of());
        }
    }
}
