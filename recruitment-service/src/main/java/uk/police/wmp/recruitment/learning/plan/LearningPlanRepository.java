package uk.police.wmp.recruitment.learning.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class LearningPlanRepository implements PanacheRepositoryBase<LearningPlan, UUID> {}
