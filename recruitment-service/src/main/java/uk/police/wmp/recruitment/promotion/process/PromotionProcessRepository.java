package uk.police.wmp.recruitment.promotion.process;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class PromotionProcessRepository implements PanacheRepositoryBase<PromotionProcess, UUID> {

    boolean hasApplications(UUID processId) {
        return (Boolean) getEntityManager()
                .createNativeQuery("select exists (select from promotion_application where process_id = :process)")
                .setParameter("process", processId)
                .getSingleResult();
    }
}
