package uk.police.wmp.history.people;

import java.util.List;
import uk.police.wmp.history.RecordedEntity;
import uk.police.wmp.rest.StateConflict;

/** Who was erased stays erased: nothing that tells who they were is written again, whichever way it comes. */
public final class Erasure {

    /** For {@code BulkRecord.check} of a table of people. */
    public static final String STAYS = """
            select s.row_number, 'externalId', 'was erased: nothing more can be said of this person'
              from staged s where s.action = 'UPDATE' and s.external_id = 'erased-' || s.id""";

    private Erasure() {}

    /** @throws StateConflict for somebody who was erased */
    public static void requireKept(RecordedEntity person) {
        if (person.id() != null && ("erased-" + person.id()).equals(person.externalId())) {
            throw new StateConflict(
                    "state-conflict",
                    "The person was erased: nothing more can be said of them. Whoever comes back is recorded anew.",
                    "ERASED",
                    List.of());
        }
    }
}
