package uk.police.wmp.history.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import uk.police.wmp.history.TrackedRecord;

/**
 * A table with records about people, or with records in which people figure.
 *
 * @param column says in each row, past ones too, whom it is held on
 * @param parent the table that the column refers to; null for a table of people
 * @param told the columns that somebody who figures in the record may know; null for whose record it is, who may know all
 * @param emptied what erasure sets: {@code given_name = 'erased'}, {@code email = null}
 */
record PersonalTable(TrackedRecord record, String column, String parent, Set<String> told, List<String> emptied) {

    /** Somebody figures in its records: they are told what they did, and their erasure leaves the records to whose they are. */
    static PersonalTable naming(TrackedRecord record, TrackedRecord.Named named, String parent) {
        return new PersonalTable(record, named.column(), parent, named.told(), List.of());
    }

    String name() {
        return record.table();
    }

    /** What erasure sets in each row; the one parameter is what no external id may hold any more. */
    String assignments() {
        List<String> all = new ArrayList<>(emptied);
        all.add("external_id = case when %s or external_id ~ any (?) then 'erased-' || id else external_id end"
                .formatted(isOfPeople()));
        return String.join(", ", all);
    }

    /** The columns that erasure empties in history too; a table of people loses its external ids, whatever they are. */
    Set<String> erased() {
        Set<String> columns = new TreeSet<>(emptied.isEmpty() ? Set.of() : record.identifying());
        if (isOfPeople()) {
            columns.add("external_id");
        }
        return columns;
    }

    boolean isOfPeople() {
        return parent == null;
    }

    boolean tells(String data) {
        return told == null || told.contains(data) || column.equals(data);
    }
}
