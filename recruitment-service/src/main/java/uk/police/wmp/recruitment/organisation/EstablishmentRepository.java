package uk.police.wmp.recruitment.organisation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class EstablishmentRepository implements PanacheRepositoryBase<Establishment, UUID> {}
