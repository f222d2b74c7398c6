package uk.police.wmp.recruitment.promotion.review;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class PromotionReviewRepository implements PanacheRepositoryBase<PromotionReview, UUID> {}
