package uk.police.wmp.recruitment.positiveaction.intervention;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import uk.police.wmp.history.RecordedEntity;
import uk.police.wmp.recruitment.attraction.campaign.Campaign;

/** Something that helps people of an under-represented group to apply. */
@Entity
@Table(name = "positive_action_intervention")
public class PositiveActionIntervention extends RecordedEntity {

    String kind;
    String name;
    String aimedAt;
    String workerType;

    @ManyToOne(fetch = FetchType.LAZY)
    Campaign campaign;

    LocalDate startsOn;
    LocalDate endsOn;
    Integer participants;

    void amend(RecordPositiveActionIntervention details, Campaign campaign) {
        externalId = details.externalId();
        kind = details.kind();
        name = details.name();
        aimedAt = details.aimedAt();
        workerType = details.workerType();
        this.campaign = campaign;
        startsOn = details.startsOn();
        endsOn = details.endsOn();
        participants = details.participants();
    }

    public boolean isOn(LocalDate day) {
        return !day.isBefore(startsOn) && !day.isAfter(endsOn);
    }
}
