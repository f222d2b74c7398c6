package uk.police.wmp.recruitment.rank;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class RankHoldingRepository implements PanacheRepositoryBase<RankHolding, UUID> {}
