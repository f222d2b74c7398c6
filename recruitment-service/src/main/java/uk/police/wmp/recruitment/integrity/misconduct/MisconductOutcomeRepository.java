package uk.police.wmp.recruitment.integrity.misconduct;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class MisconductOutcomeRepository implements PanacheRepositoryBase<MisconductOutcome, UUID> {}
