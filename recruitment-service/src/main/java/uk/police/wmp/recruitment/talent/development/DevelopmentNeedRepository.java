package uk.police.wmp.recruitment.talent.development;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class DevelopmentNeedRepository implements PanacheRepositoryBase<DevelopmentNeed, UUID> {}
