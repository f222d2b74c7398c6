package uk.police.wmp.recruitment.peoplecommitment;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import uk.police.wmp.history.RecordedEntity;

/** A commitment between the force and its people. */
@Entity
class PeopleCommitment extends RecordedEntity {

    String source;
    String kind;
    String commitment;
    String evidence;
    LocalDate validFrom;
    LocalDate validTo;

    void amend(RecordPeopleCommitment details) {
        externalId = details.externalId();
        source = details.source();
        kind = details.kind();
        commitment = details.commitment();
        evidence = details.evidence();
        validFrom = details.validFrom();
        validTo = details.validTo();
    }
}
