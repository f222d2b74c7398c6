package uk.police.wmp.recruitment.promotion.review;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.List;
import uk.police.wmp.history.RecordedEntity;
import uk.police.wmp.history.Stepped;
import uk.police.wmp.recruitment.promotion.process.PromotionProcess;
import uk.police.wmp.rest.InvalidRequest;
import uk.police.wmp.rest.StateConflict;

/** A review or challenge of a promotion process. */
@Entity
class PromotionReview extends RecordedEntity implements Stepped {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    PromotionProcess process;

    String kind;
    String raisedBy;
    LocalDate raisedOn;
    String concern;
    LocalDate concludedOn;
    String conclusion;
    String actionTaken;

    void amend(RecordPromotionReview details, PromotionProcess process) {
        externalId = details.externalId();
        this.process = process;
        kind = details.kind();
        raisedBy = details.raisedBy();
        raisedOn = details.raisedOn();
        concern = details.concern();
        concludedOn = details.concludedOn();
        conclusion = details.conclusion();
        actionTaken = details.actionTaken();
    }

    void conclude(ConcludePromotionReview found) {
        if (conclusion != null) {
            throw conflict("The review is concluded already.");
        }
        if (found.concludedOn().isBefore(raisedOn)) {
            throw new InvalidRequest("/concludedOn", "must not be before raisedOn");
        }
        concludedOn = found.concludedOn();
        conclusion = found.conclusion();
        actionTaken = found.actionTaken();
    }

    @Override
    public StateConflict conflict(String detail) {
        return conclusion == null
                ? new StateConflict(
                        "state-conflict", detail, "OPEN", List.of("POST /v1/promotion-reviews/{id}/conclude"))
                : new StateConflict("state-conflict", detail, "CONCLUDED", List.of());
    }
}
