package uk.police.wmp.recruitment.learning.mentoring;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class MentoringPairRepository implements PanacheRepositoryBase<MentoringPair, UUID> {}
