package uk.police.wmp.recruitment.attraction.event;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class AttractionEventRepository implements PanacheRepositoryBase<AttractionEvent, UUID> {}
