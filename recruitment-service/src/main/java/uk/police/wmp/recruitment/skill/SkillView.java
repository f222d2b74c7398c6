package uk.police.wmp.recruitment.skill;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.UUID;
import uk.police.wmp.rest.RecordView;

/** A skill. */
@RegisterForReflection
public record SkillView(UUID id, long version, String externalId, String name) implements RecordView {}
