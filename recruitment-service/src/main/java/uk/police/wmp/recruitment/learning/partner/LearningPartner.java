package uk.police.wmp.recruitment.learning.partner;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import uk.police.wmp.history.RecordedEntity;

/** An institution that the force learns with, while its contract lasts. */
@Entity
public class LearningPartner extends RecordedEntity {

    String name;
    String kind;
    String provides;
    LocalDate contractFrom;
    LocalDate contractTo;

    void amend(RecordLearningPartner details) {
        externalId = details.externalId();
        name = details.name();
        kind = details.kind();
        provides = details.provides();
        contractFrom = details.contractFrom();
        contractTo = details.contractTo();
    }

    RecordLearningPartner details() {
        return new RecordLearningPartner(externalId, name, kind, provides, contractFrom, contractTo);
    }
}
