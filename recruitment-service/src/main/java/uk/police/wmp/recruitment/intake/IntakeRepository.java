package uk.police.wmp.recruitment.intake;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class IntakeRepository implements PanacheRepositoryBase<Intake, UUID> {}
