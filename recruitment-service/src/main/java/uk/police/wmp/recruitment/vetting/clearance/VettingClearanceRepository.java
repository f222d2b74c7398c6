package uk.police.wmp.recruitment.vetting.clearance;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class VettingClearanceRepository implements PanacheRepositoryBase<VettingClearance, UUID> {}
