package uk.police.wmp.recruitment.welfarecontact;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class WelfareContactRepository implements PanacheRepositoryBase<WelfareContact, UUID> {}
