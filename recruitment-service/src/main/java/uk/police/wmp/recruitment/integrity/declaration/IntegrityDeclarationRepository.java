package uk.police.wmp.recruitment.integrity.declaration;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class IntegrityDeclarationRepository implements PanacheRepositoryBase<IntegrityDeclaration, UUID> {}
