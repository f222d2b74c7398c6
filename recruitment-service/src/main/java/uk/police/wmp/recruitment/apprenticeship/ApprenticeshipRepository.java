package uk.police.wmp.recruitment.apprenticeship;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class ApprenticeshipRepository implements PanacheRepositoryBase<Apprenticeship, UUID> {}
