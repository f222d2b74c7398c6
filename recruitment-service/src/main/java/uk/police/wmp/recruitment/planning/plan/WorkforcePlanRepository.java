package uk.police.wmp.recruitment.planning.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class WorkforcePlanRepository implements PanacheRepositoryBase<WorkforcePlan, UUID> {}
