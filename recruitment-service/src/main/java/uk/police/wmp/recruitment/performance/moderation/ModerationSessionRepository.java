package uk.police.wmp.recruitment.performance.moderation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class ModerationSessionRepository implements PanacheRepositoryBase<ModerationSession, UUID> {}
