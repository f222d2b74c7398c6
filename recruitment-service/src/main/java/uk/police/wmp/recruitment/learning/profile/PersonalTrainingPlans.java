package uk.police.wmp.recruitment.learning.profile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import uk.police.wmp.history.ReadAsKnown;
import uk.police.wmp.rest.Caller;
import uk.police.wmp.rest.RecordNotFound;

/** Makes personal training plans: nobody writes one, each follows from the posting, the learner profile and what was completed. */
@ApplicationScoped
public class PersonalTrainingPlans {

    private static final String ROLE = """
            select o.role from posting o
             where o.worker_id = :worker and o.valid_from <= :on and (o.valid_to is null or o.valid_to >= :on)""";

    private static final String NEEDS = """
            select l.external_id                                        as programme,
                   l.name                                               as name,
                   bool_or(p.requirement = 'MANDATORY')                 as mandatory,
                   min(p.renewal_months)                                as renewal_months,
                   (select max(c.completed_on) from learning_participation c
                     where c.programme_id = l.id and c.worker_id = :worker and c.completed_on <= :on) as completed_on
              from learner_profile p
              join learning_programme l on l.id = p.programme_id
             where p.role = :role and p.valid_from <= :on and (p.valid_to is null or p.valid_to >= :on)
             group by l.id, l.external_id, l.name
             order by mandatory desc, l.name, l.external_id""";

    private final Session database;
    private final Caller caller;
    private final Clock clock;

    PersonalTrainingPlans(Session database, Caller caller, Clock clock) {
        this.database = database;
        this.caller = caller;
        this.clock = clock;
    }

    /** For the worker, and for those who may see anybody's. To all others there is no such worker. */
    @ReadAsKnown
    public PersonalTrainingPlan of(UUID workerId, LocalDate asked) {
        boolean known = (workerId.equals(caller.workerId()) || caller.may("recruitment:read"))
                && !database.createNativeQuery("select w.id from worker w where w.id = :worker", UUID.class)
                        .setParameter("worker", workerId)
                        .getResultList()
                        .isEmpty();
        if (!known) {
            throw new RecordNotFound("workers", workerId);
        }
        LocalDate on = Objects.requireNonNullElseGet(asked, () -> LocalDate.now(clock));
        String role = rows(ROLE, workerId, on, null)
                .map(row -> row.get(0, String.class))
                .findFirst()
                .orElse(null);
        List<LearningNeed> needs = role == null
                ? List.of()
                : rows(NEEDS, workerId, on, role).map(row -> need(row, on)).toList();
        return new PersonalTrainingPlan(workerId, role, on, needs);
    }

    private Stream<Tuple> rows(String sql, UUID workerId, LocalDate on, String role) {
        NativeQuery<Tuple> query = database.createNativeQuery(sql, Tuple.class)
                .setParameter("worker", workerId)
                .setParameter("on", on);
        if (role != null) {
            query.setParameter("role", role);
        }
        return query.getResultList().stream();
    }

    private static LearningNeed need(Tuple row, LocalDate on) {
        return LearningNeed.of(
                row.get("programme", String.class),
                row.get("name", String.class),
                row.get("mandatory", Boolean.class),
                row.get("completed_on", LocalDate.class),
                row.get("renewal_months", Integer.class),
                on);
    }
}
