package uk.police.wmp.recruitment.selection.quality;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class SampledMarkRepository implements PanacheRepositoryBase<SampledMark, UUID> {

    /** Whose mark it is. */
    UUID assessor(UUID markId) {
        return getEntityManager()
                .createQuery("select m.member.assessor.worker.id from AssessorMark m where m.id = :mark", UUID.class)
                .setParameter("mark", markId)
                .getSingleResult();
    }
}
