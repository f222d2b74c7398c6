package uk.police.wmp.recruitment.learning.commission;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.hibernate.annotations.Generated;
import org.hibernate.generator.EventType;
import uk.police.wmp.history.RecordedEntity;
import uk.police.wmp.history.Stepped;
import uk.police.wmp.recruitment.learning.programme.LearningProgramme;
import uk.police.wmp.recruitment.organisation.OrganisationUnit;
import uk.police.wmp.rest.StateConflict;

/** A commission of learning, from the request to its evaluation. */
@Entity
class LearningCommission extends RecordedEntity implements Stepped {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    OrganisationUnit unit;

    String title;
    String need;
    LocalDate requestedOn;
    LocalDate neededBy;
    LocalDate decidedOn;
    String decidedBy;
    String declinedBecause;
    LocalDate designedOn;
    LocalDate pilotedOn;
    LocalDate deliveredOn;
    LocalDate evaluatedOn;
    String evaluation;

    @ManyToOne(fetch = FetchType.LAZY)
    LearningProgramme programme;

    /** Derived by the database from the days above, as is the day by which the next step is due. */
    @Generated(event = {EventType.INSERT, EventType.UPDATE})
    @Enumerated(EnumType.STRING)
    CommissionState state;

    @Generated(event = {EventType.INSERT, EventType.UPDATE})
    LocalDate dueOn;

    /** Refuses a step that the state doesn't allow. */
    void require(String step) {
        if (!state.allows(step)) {
            throw conflict("This is not a step that the commission can take now.");
        }
    }

    @Override
    public StateConflict conflict(String detail) {
        return new StateConflict("state-conflict", detail, state, state.calls());
    }

    void decide(LocalDate on, String by, String declined) {
        decidedOn = on;
        decidedBy = by;
        declinedBecause = declined;
    }

    void deliver(LocalDate on, LearningProgramme as) {
        deliveredOn = on;
        programme = as;
    }

    void evaluate(LocalDate on, String found) {
        evaluatedOn = on;
        evaluation = found;
    }

    /** The day of the last step. */
    LocalDate enteredOn() {
        return Stream.of(deliveredOn, pilotedOn, designedOn, decidedOn)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(requestedOn);
    }

    void amend(RecordLearningCommission details, OrganisationUnit unit, LearningProgramme programme) {
        externalId = details.externalId();
        this.unit = unit;
        title = details.title();
        need = details.need();
        requestedOn = details.requestedOn();
        neededBy = details.neededBy();
        decidedOn = details.decidedOn();
        decidedBy = details.decidedBy();
        declinedBecause = details.declinedBecause();
        designedOn = details.designedOn();
        pilotedOn = details.pilotedOn();
        deliveredOn = details.deliveredOn();
        evaluatedOn = details.evaluatedOn();
        evaluation = details.evaluation();
        this.programme = programme;
    }
}
