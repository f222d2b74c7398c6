package uk.police.wmp.recruitment.learning.aspiration;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class DevelopmentAspirationRepository implements PanacheRepositoryBase<DevelopmentAspiration, UUID> {}
