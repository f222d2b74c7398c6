package uk.police.wmp.recruitment.selection.criterion;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class PanelCriterionRepository implements PanacheRepositoryBase<PanelCriterion, UUID> {}
