package uk.police.wmp.recruitment.learning.programme;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import uk.police.wmp.history.RecordedEntity;
import uk.police.wmp.recruitment.learning.partner.LearningPartner;

/** Something to learn. */
@Entity
public class LearningProgramme extends RecordedEntity {

    String name;
    String kind;
    String level;
    Integer boardOrder;
    String principle;
    String delivery;
    String accreditation;

    @ManyToOne(fetch = FetchType.LAZY)
    LearningPartner partner;

    LocalDate commissionedOn;
    LocalDate startsOn;
    LocalDate endsOn;
    LocalDate evaluatedOn;
    String evaluation;
    String address;

    void amend(RecordLearningProgramme details, LearningPartner partner) {
        externalId = details.externalId();
        name = details.name();
        kind = details.kind();
        level = details.level();
        boardOrder = details.boardOrder();
        principle = details.principle();
        delivery = details.delivery();
        accreditation = details.accreditation();
        this.partner = partner;
        commissionedOn = details.commissionedOn();
        startsOn = details.startsOn();
        endsOn = details.endsOn();
        evaluatedOn = details.evaluatedOn();
        evaluation = details.evaluation();
        address = details.address();
    }
}
