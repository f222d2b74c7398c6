package uk.police.wmp.recruitment.planning.standard;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class WorkforceStandardRepository implements PanacheRepositoryBase<WorkforceStandard, UUID> {}
