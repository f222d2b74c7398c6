package uk.police.wmp.recruitment.talent.criticalrole;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class SuccessionCandidateRepository implements PanacheRepositoryBase<SuccessionCandidate, UUID> {}
