package uk.police.wmp.recruitment.fairness.policy;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import uk.police.wmp.history.RecordedEntity;

/** A consultation of a staff association. */
@Entity
class PolicyConsultation extends RecordedEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    PeoplePolicy policy;

    String association;
    LocalDate openedOn;
    LocalDate closedOn;
    String response;

    void amend(RecordPolicyConsultation details, PeoplePolicy policy) {
        externalId = details.externalId();
        this.policy = policy;
        association = details.association();
        openedOn = details.openedOn();
        closedOn = details.closedOn();
        response = details.response();
    }
}
