package uk.police.wmp.wellbeing.confidentiality;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class ConfidentialReadRepository implements PanacheRepositoryBase<ConfidentialRead, UUID> {}
