package uk.police.wmp.recruitment.positiveaction.intervention;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class InterventionRepository implements PanacheRepositoryBase<Intervention, UUID> {}
