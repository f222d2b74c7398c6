package uk.police.wmp.recruitment.performance.feedback;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class FeedbackRequestRepository implements PanacheRepositoryBase<FeedbackRequest, UUID> {}
