package uk.police.wmp.recruitment.planning.scenario;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class PlanningScenarioRepository implements PanacheRepositoryBase<PlanningScenario, UUID> {}
