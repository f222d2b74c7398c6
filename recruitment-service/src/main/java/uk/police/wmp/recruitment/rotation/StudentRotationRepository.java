package uk.police.wmp.recruitment.rotation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class StudentRotationRepository implements PanacheRepositoryBase<StudentRotation, UUID> {}
