package uk.police.wmp.recruitment.promotion.review;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.UUID;
import uk.police.wmp.history.Records;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.history.WriteTransaction;
import uk.police.wmp.imports.BulkRecord;
import uk.police.wmp.recruitment.promotion.process.PromotionProcessService;

@Singleton
class PromotionReviewService extends Records<PromotionReview, RecordPromotionReview, PromotionReviewView> {

    private static final String CONCLUSION_STAYS = """
            select s.row_number, 'conclusion', 'is recorded as another: a conclusion stays'
              from staged s join promotion_review r on r.id = s.id
             where r.conclusion is not null and r.conclusion is distinct from s.conclusion""";

    private final PromotionProcessService processes;

    PromotionReviewService(PromotionProcessService processes) {
        super("promotion-reviews", PromotionReview::new, "raisedOn", "externalId");
        this.processes = processes;
    }

    @WriteTransaction
    public PromotionReviewView conclude(UUID id, ConcludePromotionReview found) {
        PromotionReview review = unchanged(id);
        review.conclude(found);
        return written(review);
    }

    @Override
    protected void amend(PromotionReview promotionReview, RecordPromotionReview details) {
        promotionReview.amend(details, processes.named(details.processExternalId(), "/processExternalId"));
    }

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("promotion_review", "promotion-reviews", "recruitment:read");
    }

    @Produces
    @Singleton
    static BulkRecord<RecordPromotionReview> bulk() {
        return BulkRecord.of("promotion-reviews", RecordPromotionReview.class)
                .into(PromotionReview.class)
                .check(CONCLUSION_STAYS);
    }
}
