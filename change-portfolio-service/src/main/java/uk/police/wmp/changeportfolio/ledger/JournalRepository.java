package uk.police.wmp.changeportfolio.ledger;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class JournalRepository implements PanacheRepositoryBase<Journal, UUID> {}
