package uk.police.wmp.recruitment.learning.profile;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class LearnerProfileRepository implements PanacheRepositoryBase<LearnerProfile, UUID> {}
