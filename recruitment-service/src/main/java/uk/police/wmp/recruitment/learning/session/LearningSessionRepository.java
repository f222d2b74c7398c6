package uk.police.wmp.recruitment.learning.session;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class LearningSessionRepository implements PanacheRepositoryBase<LearningSession, UUID> {}
