package uk.police.wmp.recruitment.attraction.ambassador;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class RecruitmentAmbassadorRepository implements PanacheRepositoryBase<RecruitmentAmbassador, UUID> {}
