package uk.police.wmp.recruitment.learning.participation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class LearningParticipationRepository implements PanacheRepositoryBase<LearningParticipation, UUID> {}
