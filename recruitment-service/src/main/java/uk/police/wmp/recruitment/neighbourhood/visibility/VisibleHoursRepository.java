package uk.police.wmp.recruitment.neighbourhood.visibility;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class VisibleHoursRepository implements PanacheRepositoryBase<VisibleHours, UUID> {}
