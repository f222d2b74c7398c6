package uk.police.wmp.wellbeing.absence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class AbsenceRepository implements PanacheRepositoryBase<Absence, UUID> {}
