package uk.police.wmp.recruitment.pay.evaluation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class JobEvaluationRepository implements PanacheRepositoryBase<JobEvaluation, UUID> {}
