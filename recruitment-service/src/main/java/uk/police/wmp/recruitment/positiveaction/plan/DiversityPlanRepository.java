package uk.police.wmp.recruitment.positiveaction.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class DiversityPlanRepository implements PanacheRepositoryBase<DiversityPlan, UUID> {}
