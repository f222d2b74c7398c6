package uk.police.wmp.recruitment.application.condition;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class ApplicationConditionRepository implements PanacheRepositoryBase<ApplicationCondition, UUID> {}
