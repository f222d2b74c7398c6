package uk.police.wmp.recruitment.talent.pool;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class TalentPoolEntryRepository implements PanacheRepositoryBase<TalentPoolEntry, UUID> {}
