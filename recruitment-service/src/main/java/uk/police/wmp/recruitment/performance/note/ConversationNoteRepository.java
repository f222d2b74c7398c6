package uk.police.wmp.recruitment.performance.note;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class ConversationNoteRepository implements PanacheRepositoryBase<ConversationNote, UUID> {}
