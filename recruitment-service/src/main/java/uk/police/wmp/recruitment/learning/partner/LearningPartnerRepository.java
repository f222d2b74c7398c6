package uk.police.wmp.recruitment.learning.partner;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class LearningPartnerRepository implements PanacheRepositoryBase<LearningPartner, UUID> {}
