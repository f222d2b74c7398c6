package uk.police.wmp.recruitment.pay.point;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class PayPointRepository implements PanacheRepositoryBase<PayPoint, UUID> {}
