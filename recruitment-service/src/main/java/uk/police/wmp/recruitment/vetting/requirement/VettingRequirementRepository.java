package uk.police.wmp.recruitment.vetting.requirement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class VettingRequirementRepository implements PanacheRepositoryBase<VettingRequirement, UUID> {}
