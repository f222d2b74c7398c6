package uk.police.wmp.recruitment.vetting.barredlist;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class BarredListSupplyRepository implements PanacheRepositoryBase<BarredListSupply, UUID> {}
