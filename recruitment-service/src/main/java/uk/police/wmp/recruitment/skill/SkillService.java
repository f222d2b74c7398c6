package uk.police.wmp.recruitment.skill;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import uk.police.wmp.history.Records;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.imports.BulkRecord;

/** The skills. Other features find a skill here. */
@Singleton
public class SkillService extends Records<Skill, RecordSkill, SkillView> {

    SkillService() {
        super("skills", Skill::new, "name", "externalId");
    }

    @Override
    protected void amend(Skill skill, RecordSkill details) {
        skill.amend(details);
    }

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("skill", "skills", "recruitment:read");
    }

    @Produces
    @Singleton
    static BulkRecord<RecordSkill> bulk() {
        return BulkRecord.of("skills", RecordSkill.class).into(Skill.class);
    }
}
