package uk.police.wmp.recruitment.promotion.review;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.imports.BulkRecord;

/** How reviews of promotion processes come in bulk, and how their changes are told. */
final class PromotionReviewRecords {

    private static final String CONCLUSION_STAYS = """
            select s.row_number, 'conclusion', 'is recorded as another: a conclusion stays'
              from staged s join promotion_review r on r.id = s.id
             where r.conclusion is not null and r.conclusion is distinct from s.conclusion""";

    private PromotionReviewRecords() {}

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("promotion_review", "promotion-reviews", "recruitment:read");
    }

    @Produces
    @Singleton
    static BulkRecord<RaisePromotionReview> bulk() {
        return BulkRecord.of("promotion-reviews", RaisePromotionReview.class)
                .into("promotion_review")
                .reference("processExternalId", "promotion_process", "process_id")
                .check(CONCLUSION_STAYS);
    }
}
