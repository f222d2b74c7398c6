package uk.police.wmp.recruitment.planning.requirement;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import uk.police.wmp.history.RecordedEntity;
import uk.police.wmp.recruitment.organisation.OrganisationUnit;
import uk.police.wmp.recruitment.planning.scenario.PlanningScenario;
import uk.police.wmp.recruitment.skill.Skill;

/** How many holders of a skill a unit needs. */
@Entity
class SkillRequirement extends RecordedEntity {

    @ManyToOne(fetch = FetchType.LAZY)
    PlanningScenario scenario;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    OrganisationUnit unit;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    Skill skill;

    Integer heads;
    LocalDate validFrom;
    LocalDate validTo;

    void amend(RecordSkillRequirement details, PlanningScenario scenario, OrganisationUnit unit, Skill skill) {
        externalId = details.externalId();
        this.scenario = scenario;
        this.unit = unit;
        this.skill = skill;
        heads = details.heads();
        validFrom = details.validFrom();
        validTo = details.validTo();
    }
}
