package uk.police.wmp.recruitment.supervision.policy;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class SpanPolicyRepository implements PanacheRepositoryBase<SpanPolicy, UUID> {}
