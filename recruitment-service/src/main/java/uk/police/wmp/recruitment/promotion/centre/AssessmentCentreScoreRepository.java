package uk.police.wmp.recruitment.promotion.centre;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class AssessmentCentreScoreRepository implements PanacheRepositoryBase<AssessmentCentreScore, UUID> {}
