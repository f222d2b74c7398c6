package uk.police.wmp.recruitment.learning.lesson;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class LessonPlanReviewRepository implements PanacheRepositoryBase<LessonPlanReview, UUID> {}
