package uk.police.wmp.recruitment.rights;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class RightExercisedRepository implements PanacheRepositoryBase<RightExercised, UUID> {}
