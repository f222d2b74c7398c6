package uk.police.wmp.changeportfolio.benefit;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class BenefitRepository implements PanacheRepositoryBase<Benefit, UUID> {}
