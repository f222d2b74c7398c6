package uk.police.wmp.recruitment.skill;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class SkillRepository implements PanacheRepositoryBase<Skill, UUID> {}
