package uk.police.wmp.changeportfolio.project;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import uk.police.wmp.changeportfolio.programme.Programme;
import uk.police.wmp.history.RecordedEntity;
import uk.police.wmp.rest.StateConflict;

/** A project of a programme, or one that stands alone. */
@Entity
public class Project extends RecordedEntity {

    @ManyToOne(fetch = FetchType.LAZY)
    Programme programme;

    String name;
    String shortName;
    String delivery;
    Integer boardOrder;

    /** A recorded project stays with a closed programme, and out of it: its amounts are in the book of one kind or the other. */
    void amend(RecordProject details, Programme programme) {
        if (id != null && !Objects.equals(idOf(programme), idOf(this.programme))) {
            refuseIfClosed(this.programme);
            refuseIfClosed(programme);
        }
        externalId = details.externalId();
        this.programme = programme;
        name = details.name();
        shortName = details.shortName();
        delivery = details.delivery();
        boardOrder = details.boardOrder();
    }

    private static UUID idOf(Programme programme) {
        return programme == null ? null : programme.id();
    }

    private static void refuseIfClosed(Programme programme) {
        if (programme != null && programme.isClosed()) {
            throw new StateConflict(
                    "state-conflict", "A project neither leaves nor joins a closed programme.", "CLOSED", List.of());
        }
    }

    public boolean isInClosedProgramme() {
        return programme != null && programme.isClosed();
    }
}
