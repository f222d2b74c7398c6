package uk.police.wmp.recruitment.promotion.review;

import io.quarkus.hibernate.orm.panache.common.ProjectedFieldName;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.Versioned;

/** A review or challenge of a promotion process. */
@RegisterForReflection
public record PromotionReviewView(
        UUID id,
        long version,
        String externalId,
        @ProjectedFieldName("process.id") UUID processId,
        @ProjectedFieldName("process.externalId") String processExternalId,
        String kind,
        String raisedBy,
        LocalDate raisedOn,
        String concern,
        LocalDate concludedOn,
        String conclusion,
        String actionTaken)
        implements Versioned {

    static PromotionReviewView of(PromotionReview promotionReview) {
        return new PromotionReviewView(
                promotionReview.id(),
                promotionReview.version(),
                promotionReview.externalId(),
                promotionReview.process.id(),
                promotionReview.process.externalId(),
                promotionReview.kind,
                promotionReview.raisedBy,
                promotionReview.raisedOn,
                promotionReview.concern,
                promotionReview.concludedOn,
                promotionReview.conclusion,
                promotionReview.actionTaken);
    }
}
