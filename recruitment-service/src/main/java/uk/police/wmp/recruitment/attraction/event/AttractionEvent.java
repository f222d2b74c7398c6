package uk.police.wmp.recruitment.attraction.event;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import uk.police.wmp.history.RecordedEntity;
import uk.police.wmp.recruitment.attraction.campaign.Campaign;

/** Something that happens to attract applicants, or to help them. */
@Entity
public class AttractionEvent extends RecordedEntity {

    @ManyToOne(fetch = FetchType.LAZY)
    Campaign campaign;

    String name;
    String kind;
    LocalDate startsOn;
    LocalDate endsOn;
    String venue;
    String zones;
    String aimedAt;
    Integer staff;
    Integer participants;
    Integer audience;
    Integer schoolYear;
    Integer feedbackGiven;
    Integer wouldConsiderPolicing;
    String notes;

    /** Some events are of no campaign: those are for all. */
    public boolean isOfAnotherThan(Campaign other) {
        return campaign != null && !campaign.id().equals(other.id());
    }

    void amend(RecordAttractionEvent details, Campaign campaign) {
        externalId = details.externalId();
        this.campaign = campaign;
        name = details.name();
        kind = details.kind();
        startsOn = details.startsOn();
        endsOn = details.endsOn();
        venue = details.venue();
        zones = details.zones();
        aimedAt = details.aimedAt();
        staff = details.staff();
        participants = details.participants();
        audience = details.audience();
        schoolYear = details.schoolYear();
        feedbackGiven = details.feedbackGiven();
        wouldConsiderPolicing = details.wouldConsiderPolicing();
        notes = details.notes();
    }
}
