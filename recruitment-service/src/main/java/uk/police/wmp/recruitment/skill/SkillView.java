package uk.police.wmp.recruitment.skill;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.UUID;
import uk.police.wmp.rest.Versioned;

/** A skill. */
@RegisterForReflection
public record SkillView(UUID id, long version, String externalId, String name) implements Versioned {

    static SkillView of(Skill skill) {
        return new SkillView(skill.id(), skill.version(), skill.externalId(), skill.name);
    }
}
