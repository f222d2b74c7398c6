package uk.police.wmp.recruitment.selection.panel;

import io.quarkus.hibernate.orm.panache.common.ProjectedFieldName;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.Versioned;

/** A selection panel. */
@RegisterForReflection
public record SelectionPanelView(
        UUID id,
        long version,
        String externalId,
        @ProjectedFieldName("campaign.id") UUID campaignId,
        @ProjectedFieldName("campaign.externalId") String campaignExternalId,
        String step,
        LocalDate heldOn)
        implements Versioned {

    static SelectionPanelView of(SelectionPanel selectionPanel) {
        return new SelectionPanelView(
                selectionPanel.id(),
                selectionPanel.version(),
                selectionPanel.externalId(),
                selectionPanel.campaign.id(),
                selectionPanel.campaign.externalId(),
                selectionPanel.step,
                selectionPanel.heldOn);
    }
}
