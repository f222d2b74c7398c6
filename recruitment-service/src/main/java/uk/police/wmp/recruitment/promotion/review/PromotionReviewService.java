package uk.police.wmp.recruitment.promotion.review;

import jakarta.inject.Singleton;
import java.util.UUID;
import uk.police.wmp.history.RecordService;
import uk.police.wmp.history.WriteTransaction;
import uk.police.wmp.recruitment.promotion.process.PromotionProcessService;
import uk.police.wmp.rest.ListQuery;

@Singleton
class PromotionReviewService extends RecordService<PromotionReview, RaisePromotionReview, PromotionReviewView> {

    private final PromotionReviewRepository reviews;
    private final PromotionProcessService processes;

    PromotionReviewService(PromotionReviewRepository reviews, PromotionProcessService processes) {
        super("promotion-reviews", reviews, PromotionReviewView.class);
        this.reviews = reviews;
        this.processes = processes;
    }

    ListQuery<PromotionReviewView> list(PromotionReviewFilter filter) {
        return ListQuery.of(reviews, PromotionReviewView.class)
                .where("process.externalId = :processExternalId", "processExternalId", filter.processExternalId())
                .where("conclusion = :conclusion", "conclusion", filter.conclusion())
                .sortable("raisedOn", "externalId")
                .csv(RaisePromotionReview.class);
    }

    @WriteTransaction
    public PromotionReviewView conclude(UUID id, ConcludePromotionReview found) {
        PromotionReview review = unchanged(id);
        review.conclude(found);
        reviews.flush();
        return view(review);
    }

    @Override
    protected PromotionReview blank() {
        return new PromotionReview();
    }

    @Override
    protected void amend(PromotionReview promotionReview, RaisePromotionReview details) {
        promotionReview.amend(details, processes.named(details.processExternalId(), "/processExternalId"));
    }

    @Override
    protected RaisePromotionReview details(PromotionReview promotionReview) {
        return promotionReview.details();
    }

    @Override
    protected PromotionReviewView view(PromotionReview promotionReview) {
        return PromotionReviewView.of(promotionReview);
    }
}
