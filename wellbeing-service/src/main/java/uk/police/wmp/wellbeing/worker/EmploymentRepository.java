package uk.police.wmp.wellbeing.worker;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class EmploymentRepository implements PanacheRepositoryBase<Employment, UUID> {}
