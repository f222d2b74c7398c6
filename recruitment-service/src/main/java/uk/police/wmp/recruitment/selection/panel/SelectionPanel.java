package uk.police.wmp.recruitment.selection.panel;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import uk.police.wmp.history.RecordedEntity;
import uk.police.wmp.recruitment.attraction.campaign.Campaign;
import uk.police.wmp.recruitment.promotion.process.PromotionProcess;

/** A panel that assesses candidates of a campaign, or applicants of a promotion process, at a step on a day. */
@Entity
public class SelectionPanel extends RecordedEntity {

    @ManyToOne(fetch = FetchType.LAZY)
    Campaign campaign;

    @ManyToOne(fetch = FetchType.LAZY)
    PromotionProcess process;

    String step;
    String exercise;
    LocalDate heldOn;

    void amend(RecordSelectionPanel details, Campaign campaign, PromotionProcess process) {
        externalId = details.externalId();
        this.campaign = campaign;
        this.process = process;
        step = details.step();
        exercise = details.exercise();
        heldOn = details.heldOn();
    }

    public LocalDate heldOn() {
        return heldOn;
    }

    public String step() {
        return step;
    }

    /** Null for a panel of a promotion process. */
    public UUID campaignId() {
        return campaign == null ? null : campaign.id();
    }

    /** Null for a panel of a campaign. */
    public UUID processId() {
        return process == null ? null : process.id();
    }

    /** Of a panel that is yet to be recorded, never. */
    boolean isOtherThan(RecordSelectionPanel details) {
        return heldOn != null
                && !(heldOn.equals(details.heldOn())
                        && step.equals(details.step())
                        && Objects.equals(named(campaign), details.campaignExternalId())
                        && Objects.equals(named(process), details.processExternalId()));
    }

    private static String named(RecordedEntity of) {
        return of == null ? null : of.externalId();
    }
}
