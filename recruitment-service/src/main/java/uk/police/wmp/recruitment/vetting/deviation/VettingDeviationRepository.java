package uk.police.wmp.recruitment.vetting.deviation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class VettingDeviationRepository implements PanacheRepositoryBase<VettingDeviation, UUID> {}
