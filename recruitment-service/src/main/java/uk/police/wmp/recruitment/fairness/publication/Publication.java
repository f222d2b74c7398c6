package uk.police.wmp.recruitment.fairness.publication;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import uk.police.wmp.history.RecordedEntity;
import uk.police.wmp.history.Stepped;
import uk.police.wmp.recruitment.fairness.policy.PeoplePolicy;
import uk.police.wmp.rest.StateConflict;

/** An edition on a channel, due or published. */
@Entity
class Publication extends RecordedEntity implements Stepped {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    PeoplePolicy policy;

    String channel;
    LocalDate dueOn;
    LocalDate publishedOn;
    String address;
    LocalDate takenDownOn;

    void publish(LocalDate on, String at) {
        if (publishedOn != null) {
            throw conflict("It is published already.");
        }
        publishedOn = on;
        address = at;
    }

    void requirePublished() {
        if (state() != PublicationState.PUBLISHED) {
            throw conflict("Only what is published can be taken down.");
        }
    }

    void takeDown(LocalDate on) {
        takenDownOn = on;
    }

    PublicationState state() {
        return PublicationState.of(publishedOn, takenDownOn);
    }

    @Override
    public StateConflict conflict(String detail) {
        return new StateConflict("state-conflict", detail, state(), state().steps());
    }

    void amend(RecordPublication details, PeoplePolicy policy) {
        externalId = details.externalId();
        this.policy = policy;
        channel = details.channel();
        dueOn = details.dueOn();
        publishedOn = details.publishedOn();
        address = details.address();
        takenDownOn = details.takenDownOn();
    }
}
