package uk.police.wmp.recruitment.selection.panel;

import jakarta.inject.Singleton;
import java.util.List;
import uk.police.wmp.history.RecordService;
import uk.police.wmp.recruitment.attraction.campaign.CampaignService;
import uk.police.wmp.rest.Conflict;
import uk.police.wmp.rest.InvalidRequest;
import uk.police.wmp.rest.ListQuery;
import uk.police.wmp.rest.StateConflict;

/** The selection panels. What belongs to a panel finds it here. */
@Singleton
public class SelectionPanelService extends RecordService<SelectionPanel, ConvenePanel, SelectionPanelView> {

    private final SelectionPanelRepository panels;
    private final CampaignService campaigns;

    SelectionPanelService(SelectionPanelRepository panels, CampaignService campaigns) {
        super("selection-panels", panels, SelectionPanelView.class);
        this.panels = panels;
        this.campaigns = campaigns;
    }

    /** The one with this external id, which a request named in this field. */
    public SelectionPanel named(String externalId, String field) {
        return panels.find("externalId", externalId)
                .firstResultOptional()
                .orElseThrow(() -> new InvalidRequest(field, "no selection panel has this external id"));
    }

    /** Members and criteria are for those who have not seen a mark: once there is one, they stay. */
    public void requireNoMarks(SelectionPanel panel) {
        if (panels.isMarked(panel.id())) {
            throw new StateConflict(
                    "state-conflict",
                    "Marking has begun: the members and criteria of the panel stay as they are.",
                    "MARKING",
                    List.of("POST /v1/panel-members/{id}/stand-down"));
        }
    }

    /** To be asked once a member or a candidate has been added. */
    public void requireNobodyBeforeThemself(SelectionPanel panel, String field) {
        if (panels.hasMemberBeforeThemself(panel.id())) {
            throw new InvalidRequest(field, "would have a member of the panel assess themself");
        }
    }

    ListQuery<SelectionPanelView> list(SelectionPanelFilter filter) {
        return ListQuery.of(panels, SelectionPanelView.class)
                .where("campaign.externalId = :campaignExternalId", "campaignExternalId", filter.campaignExternalId())
                .where("heldOn >= :heldFrom", "heldFrom", filter.heldFrom())
                .where("heldOn <= :heldTo", "heldTo", filter.heldTo())
                .sortable("heldOn", "externalId")
                .csv(ConvenePanel.class);
    }

    @Override
    protected SelectionPanel blank() {
        return new SelectionPanel();
    }

    @Override
    protected void amend(SelectionPanel selectionPanel, ConvenePanel details) {
        if (selectionPanel.isOtherThan(details) && panels.isInUse(selectionPanel.id())) {
            throw new Conflict(
                    "referenced",
                    "The panel has members, criteria or candidates.",
                    "/heldOn",
                    "stays as it is, like campaign and step, once something belongs to the panel");
        }
        selectionPanel.amend(details, campaigns.named(details.campaignExternalId(), "/campaignExternalId"));
    }

    @Override
    protected ConvenePanel details(SelectionPanel selectionPanel) {
        return selectionPanel.details();
    }

    @Override
    protected SelectionPanelView view(SelectionPanel selectionPanel) {
        return SelectionPanelView.of(selectionPanel);
    }
}
