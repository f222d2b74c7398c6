package uk.police.wmp.recruitment.planning.capacity;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class LearningCapacityRepository implements PanacheRepositoryBase<LearningCapacity, UUID> {}
