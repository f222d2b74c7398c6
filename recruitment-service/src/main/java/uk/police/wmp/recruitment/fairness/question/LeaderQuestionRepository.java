package uk.police.wmp.recruitment.fairness.question;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class LeaderQuestionRepository implements PanacheRepositoryBase<LeaderQuestion, UUID> {}
