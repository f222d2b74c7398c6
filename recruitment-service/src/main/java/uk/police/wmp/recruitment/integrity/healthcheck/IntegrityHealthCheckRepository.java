package uk.police.wmp.recruitment.integrity.healthcheck;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class IntegrityHealthCheckRepository implements PanacheRepositoryBase<IntegrityHealthCheck, UUID> {}
