package uk.police.wmp.recruitment.apprenticeship;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class ApprenticeshipRotationRepository implements PanacheRepositoryBase<ApprenticeshipRotation, UUID> {}
