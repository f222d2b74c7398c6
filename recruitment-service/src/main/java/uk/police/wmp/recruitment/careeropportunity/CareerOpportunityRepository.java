package uk.police.wmp.recruitment.careeropportunity;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

@ApplicationScoped
class CareerOpportunityRepository implements PanacheRepositoryBase<CareerOpportunity, UUID> {

    private static final String WORKER_TYPES = """
            select e.worker_type from employment e
             where e.worker_id = :worker and e.joined_on <= :day and (e.left_on is null or e.left_on >= :day)""";

    /** What the worker is to the force on this day; nothing for somebody who isn't in service. */
    List<String> workerTypes(UUID workerId, LocalDate day) {
        Stream<?> types = getEntityManager()
                .createNativeQuery(WORKER_TYPES)
                .setParameter("worker", workerId)
                .setParameter("day", day)
                .getResultStream();
        return types.map(String.class::cast).toList();
    }
}
