package uk.police.wmp.history.people;

import java.util.List;
import uk.police.wmp.history.TrackedRecord;

/**
 * A table with records about people.
 *
 * @param parent the table that its subject column refers to; null for a table of people
 * @param emptied what erasure sets: {@code given_name = 'erased'}, {@code email = null}
 */
record PersonalTable(TrackedRecord record, String parent, List<String> emptied) {

    String name() {
        return record.table();
    }

    boolean isOfPeople() {
        return parent == null;
    }
}
