package uk.police.wmp.recruitment.selection.panel;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.history.RecordedEntity;
import uk.police.wmp.recruitment.attraction.campaign.Campaign;

/** A panel that assesses candidates of a campaign at a step on a day. */
@Entity
public class SelectionPanel extends RecordedEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    Campaign campaign;

    String step;
    LocalDate heldOn;

    void amend(RecordSelectionPanel details, Campaign campaign) {
        externalId = details.externalId();
        this.campaign = campaign;
        step = details.step();
        heldOn = details.heldOn();
    }

    public LocalDate heldOn() {
        return heldOn;
    }

    public String step() {
        return step;
    }

    public UUID campaignId() {
        return campaign.id();
    }

    /** Of a panel that is yet to be recorded, never. */
    boolean isOtherThan(RecordSelectionPanel details) {
        return heldOn != null
                && !(heldOn.equals(details.heldOn())
                        && step.equals(details.step())
                        && campaign.externalId().equals(details.campaignExternalId()));
    }
}
