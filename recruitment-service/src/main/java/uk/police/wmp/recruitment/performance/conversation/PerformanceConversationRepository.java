package uk.police.wmp.recruitment.performance.conversation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;

@ApplicationScoped
class PerformanceConversationRepository implements PanacheRepositoryBase<PerformanceConversation, UUID> {

    private static final String EMPLOYED = """
            select count(*) > 0 from employment e
             where e.worker_id = :worker and e.joined_on <= :last_day and (e.left_on is null or e.left_on >= :first_day)
               and (e.worker_type = :worker_type or :worker_type = 'ANY')""";

    /** Whether the worker was in service as this type, or as {@code ANY}, on one of these days. */
    boolean wasEmployed(UUID workerId, String workerType, LocalDate from, LocalDate to) {
        return (Boolean) getEntityManager()
                .createNativeQuery(EMPLOYED)
                .setParameter("worker", workerId)
                .setParameter("worker_type", workerType)
                .setParameter("first_day", from)
                .setParameter("last_day", to)
                .getSingleResult();
    }
}
