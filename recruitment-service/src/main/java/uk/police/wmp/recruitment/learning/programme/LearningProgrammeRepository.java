package uk.police.wmp.recruitment.learning.programme;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class LearningProgrammeRepository implements PanacheRepositoryBase<LearningProgramme, UUID> {}
