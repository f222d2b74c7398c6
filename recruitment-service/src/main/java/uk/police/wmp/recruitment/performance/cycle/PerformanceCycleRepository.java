package uk.police.wmp.recruitment.performance.cycle;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class PerformanceCycleRepository implements PanacheRepositoryBase<PerformanceCycle, UUID> {}
