package uk.police.wmp.recruitment.planning.strategy;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import uk.police.wmp.history.RecordedEntity;

/** What the force means to do about its workforce in some years. */
@Entity
public class WorkforceStrategy extends RecordedEntity {

    String name;
    LocalDate startsOn;
    LocalDate endsOn;
    String reviewBoard;
    LocalDate adoptedOn;
    String financialPlan;
    String operatingModel;

    void amend(RecordWorkforceStrategy details) {
        externalId = details.externalId();
        name = details.name();
        startsOn = details.startsOn();
        endsOn = details.endsOn();
        reviewBoard = details.reviewBoard();
        adoptedOn = details.adoptedOn();
        financialPlan = details.financialPlan();
        operatingModel = details.operatingModel();
    }
}
