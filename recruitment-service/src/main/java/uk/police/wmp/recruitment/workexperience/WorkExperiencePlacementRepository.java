package uk.police.wmp.recruitment.workexperience;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class WorkExperiencePlacementRepository implements PanacheRepositoryBase<WorkExperiencePlacement, UUID> {}
