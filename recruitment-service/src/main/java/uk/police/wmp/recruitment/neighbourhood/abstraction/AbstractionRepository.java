package uk.police.wmp.recruitment.neighbourhood.abstraction;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class AbstractionRepository implements PanacheRepositoryBase<Abstraction, UUID> {}
