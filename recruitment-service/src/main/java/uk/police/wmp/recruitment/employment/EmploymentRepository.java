package uk.police.wmp.recruitment.employment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class EmploymentRepository implements PanacheRepositoryBase<Employment, UUID> {}
