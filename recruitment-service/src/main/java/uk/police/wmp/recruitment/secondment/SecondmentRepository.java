package uk.police.wmp.recruitment.secondment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class SecondmentRepository implements PanacheRepositoryBase<Secondment, UUID> {}
