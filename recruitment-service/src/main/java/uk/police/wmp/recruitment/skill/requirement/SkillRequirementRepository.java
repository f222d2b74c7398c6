package uk.police.wmp.recruitment.skill.requirement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class SkillRequirementRepository implements PanacheRepositoryBase<SkillRequirement, UUID> {}
