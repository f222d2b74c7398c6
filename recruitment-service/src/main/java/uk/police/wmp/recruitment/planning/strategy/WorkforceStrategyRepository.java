package uk.police.wmp.recruitment.planning.strategy;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class WorkforceStrategyRepository implements PanacheRepositoryBase<WorkforceStrategy, UUID> {}
