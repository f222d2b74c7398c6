package uk.police.wmp.recruitment.attraction.interest;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class ExpressionOfInterestRepository implements PanacheRepositoryBase<ExpressionOfInterest, UUID> {}
