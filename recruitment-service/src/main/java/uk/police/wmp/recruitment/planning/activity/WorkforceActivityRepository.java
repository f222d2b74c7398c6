package uk.police.wmp.recruitment.planning.activity;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class WorkforceActivityRepository implements PanacheRepositoryBase<WorkforceActivity, UUID> {}
