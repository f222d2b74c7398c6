package uk.police.wmp.recruitment.promotion.opportunity;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class DevelopmentOpportunityRepository implements PanacheRepositoryBase<DevelopmentOpportunity, UUID> {}
