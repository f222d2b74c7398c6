package uk.police.wmp.recruitment.peoplecommitment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class PeopleCommitmentRepository implements PanacheRepositoryBase<PeopleCommitment, UUID> {}
