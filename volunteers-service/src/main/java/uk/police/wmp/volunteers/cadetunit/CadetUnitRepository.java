package uk.police.wmp.volunteers.cadetunit;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class CadetUnitRepository implements PanacheRepositoryBase<CadetUnit, UUID> {}
