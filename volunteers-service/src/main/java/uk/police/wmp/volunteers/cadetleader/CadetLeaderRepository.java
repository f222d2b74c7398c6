package uk.police.wmp.volunteers.cadetleader;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class CadetLeaderRepository implements PanacheRepositoryBase<CadetLeader, UUID> {}
