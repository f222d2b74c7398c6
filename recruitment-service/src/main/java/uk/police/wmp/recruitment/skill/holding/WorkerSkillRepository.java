package uk.police.wmp.recruitment.skill.holding;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class WorkerSkillRepository implements PanacheRepositoryBase<WorkerSkill, UUID> {}
