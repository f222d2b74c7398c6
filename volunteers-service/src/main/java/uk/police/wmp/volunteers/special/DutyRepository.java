package uk.police.wmp.volunteers.special;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class DutyRepository implements PanacheRepositoryBase<Duty, UUID> {}
