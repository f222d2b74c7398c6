package uk.police.wmp.recruitment.promotion.application;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class PromotionApplicationRepository implements PanacheRepositoryBase<PromotionApplication, UUID> {

    // an officer without a recorded rank is a constable: everybody is appointed to that office
    private static final String RANK_ON = """
            select coalesce(
                (select h.rank from rank_holding h
                  where h.worker_id = :worker and h.valid_from <= :day and (h.valid_to is null or h.valid_to >= :day)),
                (select 'CONSTABLE' from employment e
                  where e.worker_id = :worker and e.worker_type = 'POLICE_OFFICER'
                    and e.joined_on <= :day and (e.left_on is null or e.left_on >= :day)))""";

    /** The rank that the worker holds on this day. */
    Optional<String> rankOn(UUID workerId, LocalDate day) {
        return Optional.ofNullable((String) getEntityManager()
                .createNativeQuery(RANK_ON, String.class)
                .setParameter("worker", workerId)
                .setParameter("day", day)
                .getSingleResultOrNull());
    }

    boolean hasApplied(UUID workerId, UUID processId, String exceptExternalId) {
        return count("worker.id = ?1 and process.id = ?2 and externalId <> ?3", workerId, processId, exceptExternalId)
                > 0;
    }
}
