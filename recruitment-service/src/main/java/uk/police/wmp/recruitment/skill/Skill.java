package uk.police.wmp.recruitment.skill;

import jakarta.persistence.Entity;
import uk.police.wmp.history.RecordedEntity;

/** Something that workers can do. */
@Entity
public class Skill extends RecordedEntity {

    String name;

    void amend(RecordSkill details) {
        externalId = details.externalId();
        name = details.name();
    }
}
