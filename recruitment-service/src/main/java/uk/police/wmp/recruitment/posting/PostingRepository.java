package uk.police.wmp.recruitment.posting;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class PostingRepository implements PanacheRepositoryBase<Posting, UUID> {}
