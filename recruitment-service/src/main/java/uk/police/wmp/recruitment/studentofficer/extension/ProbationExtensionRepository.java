package uk.police.wmp.recruitment.studentofficer.extension;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class ProbationExtensionRepository implements PanacheRepositoryBase<ProbationExtension, UUID> {}
