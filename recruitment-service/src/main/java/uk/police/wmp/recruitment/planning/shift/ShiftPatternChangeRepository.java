package uk.police.wmp.recruitment.planning.shift;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class ShiftPatternChangeRepository implements PanacheRepositoryBase<ShiftPatternChange, UUID> {}
