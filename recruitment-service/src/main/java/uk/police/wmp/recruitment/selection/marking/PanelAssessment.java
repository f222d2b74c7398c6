package uk.police.wmp.recruitment.selection.marking;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import uk.police.wmp.history.RecordedEntity;
import uk.police.wmp.recruitment.application.Application;
import uk.police.wmp.recruitment.promotion.application.PromotionApplication;
import uk.police.wmp.recruitment.selection.panel.SelectionPanel;
import uk.police.wmp.rest.InvalidRequest;
import uk.police.wmp.rest.StateConflict;

/** An application before a panel. */
@Entity
public class PanelAssessment extends RecordedEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    SelectionPanel panel;

    @ManyToOne(fetch = FetchType.LAZY)
    Application application;

    @ManyToOne(fetch = FetchType.LAZY)
    PromotionApplication promotionApplication;

    LocalDate moderatedOn;
    BigDecimal finalScore;
    String band;
    /** How the members came to agree. */
    String moderationNotes;

    void amend(
            RecordPanelAssessment details,
            SelectionPanel panel,
            Application application,
            PromotionApplication promotionApplication) {
        externalId = details.externalId();
        this.panel = panel;
        this.application = application;
        this.promotionApplication = promotionApplication;
    }

    public UUID panelId() {
        return panel.id();
    }

    void requireModerable(boolean allIn) {
        if (moderatedOn != null) {
            throw new StateConflict(
                    "state-conflict",
                    "The marks are moderated already, and stay. To have the application marked anew, put it before another panel of the"
                            + " step: what was moderated last counts.",
                    "MODERATED",
                    List.of("POST /v1/panel-assessments"));
        }
        if (!allIn) {
            throw new StateConflict(
                    "state-conflict",
                    "Not every member of the panel has marked yet.",
                    "MARKING",
                    List.of("POST /v1/panel-assessments/{id}/marks"));
        }
    }

    void moderate(ModerateMarks moderated, BigDecimal score, String intoBand) {
        if (moderated.moderatedOn().isBefore(panel.heldOn())) {
            throw new InvalidRequest("/moderatedOn", "must not be before the day of the panel");
        }
        moderatedOn = moderated.moderatedOn();
        moderationNotes = moderated.notes();
        finalScore = score;
        band = intoBand;
    }

    /** Why no mark is given any more. */
    StateConflict allIn() {
        return new StateConflict(
                "state-conflict",
                "All marks are in: they stay as they were given.",
                moderatedOn == null ? "MARKED" : "MODERATED",
                moderatedOn == null ? List.of("POST /v1/panel-assessments/{id}/moderate") : List.of());
    }
}
