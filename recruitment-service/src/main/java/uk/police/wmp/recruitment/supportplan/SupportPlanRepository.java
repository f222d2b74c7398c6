package uk.police.wmp.recruitment.supportplan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class SupportPlanRepository implements PanacheRepositoryBase<SupportPlan, UUID> {}
