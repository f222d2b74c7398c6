package uk.police.wmp.recruitment.selection.marking;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class AssessorMarkRepository implements PanacheRepositoryBase<AssessorMark, UUID> {

    List<AssessorMark> of(PanelAssessment assessment) {
        return list("assessment.id = ?1 order by externalId", assessment.id());
    }
}
