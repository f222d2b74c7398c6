package uk.police.wmp.recruitment.fairness.grievance;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class GrievanceRepository implements PanacheRepositoryBase<Grievance, UUID> {}
