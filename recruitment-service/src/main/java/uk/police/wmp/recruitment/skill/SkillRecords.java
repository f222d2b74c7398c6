package uk.police.wmp.recruitment.skill;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.imports.BulkRecord;

/** How skills come in bulk, and how their changes are told. */
final class SkillRecords {

    private SkillRecords() {}

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("skill", "skills", "recruitment:read");
    }

    @Produces
    @Singleton
    static BulkRecord<NameSkill> bulk() {
        return BulkRecord.of("skills", NameSkill.class).into("skill");
    }
}
