package uk.police.wmp.recruitment.fairness.policy;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class PolicyConsultationRepository implements PanacheRepositoryBase<PolicyConsultation, UUID> {}
