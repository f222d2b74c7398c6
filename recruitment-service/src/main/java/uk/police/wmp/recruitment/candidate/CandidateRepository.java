package uk.police.wmp.recruitment.candidate;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class CandidateRepository implements PanacheRepositoryBase<Candidate, UUID> {}
