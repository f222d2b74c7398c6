package uk.police.wmp.recruitment.performance.individualobjective;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class IndividualObjectiveRepository implements PanacheRepositoryBase<IndividualObjective, UUID> {}
