package uk.police.wmp.recruitment.rights;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import uk.police.wmp.history.people.RetentionRule;
import uk.police.wmp.rest.StateConflict;

/** Whose application is open is kept: it is being decided on. The candidate can withdraw it. */
@ApplicationScoped
class WhileApplying implements RetentionRule {

    private static final String OPEN = """
            select a.state from Application a
             where a.candidate.id in :people and a.state not in (APPOINTED, REJECTED, WITHDRAWN)""";

    private final EntityManager entities;

    WhileApplying(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void requireErasable(Set<UUID> people) {
        List<Object> open = entities.createQuery(OPEN, Object.class)
                .setParameter("people", people)
                .setMaxResults(1)
                .getResultList();
        if (!open.isEmpty()) {
            throw new StateConflict(
                    "state-conflict",
                    "An application of the person is open. Once it is withdrawn or decided they can be erased.",
                    open.getFirst(),
                    List.of("POST /v1/applications/{id}/withdraw", "POST /v1/applications/{id}/reject"));
        }
    }
}
