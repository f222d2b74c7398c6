package uk.police.wmp.volunteers.cadet;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class CadetRepository implements PanacheRepositoryBase<Cadet, UUID> {}
