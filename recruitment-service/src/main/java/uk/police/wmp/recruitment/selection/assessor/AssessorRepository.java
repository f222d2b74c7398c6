package uk.police.wmp.recruitment.selection.assessor;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class AssessorRepository implements PanacheRepositoryBase<Assessor, UUID> {}
