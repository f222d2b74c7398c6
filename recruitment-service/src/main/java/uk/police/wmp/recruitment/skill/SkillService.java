package uk.police.wmp.recruitment.skill;

import jakarta.inject.Singleton;
import uk.police.wmp.history.RecordService;
import uk.police.wmp.rest.InvalidRequest;
import uk.police.wmp.rest.ListQuery;

/** The skills. Other features find a skill here. */
@Singleton
public class SkillService extends RecordService<Skill, NameSkill, SkillView> {

    private final SkillRepository skills;

    SkillService(SkillRepository skills) {
        super("skills", skills, SkillView.class);
        this.skills = skills;
    }

    /** The one with this external id, which a request named in this field. */
    public Skill named(String externalId, String field) {
        return skills.find("externalId", externalId)
                .firstResultOptional()
                .orElseThrow(() -> new InvalidRequest(field, "no skill has this external id"));
    }

    ListQuery<SkillView> list(SkillFilter filter) {
        return ListQuery.of(skills, SkillView.class)
                .where("name = :name", "name", filter.name())
                .sortable("name", "externalId")
                .csv(NameSkill.class);
    }

    @Override
    protected Skill blank() {
        return new Skill();
    }

    @Override
    protected void amend(Skill skill, NameSkill details) {
        skill.amend(details);
    }

    @Override
    protected NameSkill details(Skill skill) {
        return skill.details();
    }

    @Override
    protected SkillView view(Skill skill) {
        return SkillView.of(skill);
    }
}
