package uk.police.wmp.changeportfolio.programme;

import jakarta.persistence.Entity;
import java.util.List;
import uk.police.wmp.history.RecordedEntity;
import uk.police.wmp.rest.StateConflict;

/** A programme: projects that one board steers. */
@Entity
public class Programme extends RecordedEntity {

    private static final String CLOSED = "CLOSED";

    String name;
    String status;
    Integer boardOrder;

    /** A status that differs from a recorded one isn't a detail: closing moves amounts in the ledger, and there is no way back. */
    void amend(RecordProgramme details) {
        if (status != null && !status.equals(details.status())) {
            throw new StateConflict(
                    "state-conflict",
                    "A programme's status changes by a step of its own.",
                    status,
                    isClosed() ? List.of() : List.of("POST /v1/programmes/{id}/close"));
        }
        externalId = details.externalId();
        name = details.name();
        status = details.status();
        boardOrder = details.boardOrder();
    }

    void close() {
        if (isClosed()) {
            throw new StateConflict("state-conflict", "The programme is closed already.", status, List.of());
        }
        status = CLOSED;
    }

    public boolean isClosed() {
        return CLOSED.equals(status);
    }
}
