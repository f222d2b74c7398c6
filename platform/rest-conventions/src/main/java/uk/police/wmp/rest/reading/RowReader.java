package uk.police.wmp.rest.reading;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import uk.police.wmp.rest.InvalidRequest;

/** Reads the rows of one CSV file into request records. */
public final class RowReader<T extends Record> {

    private final RequestReader reader;
    private final RecordPlan<T> plan;
    private final List<String> header;
    /** For each component, the column that it is in, or -1; and its JSON Pointer, made once. */
    private final int[] columns;

    private final String[] pointers;

    RowReader(RequestReader reader, RecordPlan<T> plan, List<String> header, List<String> key) {
        this.reader = reader;
        this.plan = plan;
        this.header = List.copyOf(header);
        refuseFaultyHeader(key);
        columns = plan.components().stream()
                .mapToInt(component -> this.header.indexOf(component.name()))
                .toArray();
        pointers = plan.components().stream()
                .map(component -> '/' + component.name())
                .toArray(String[]::new);
    }

    public SentRow<T> read(List<String> fields) {
        return fields.size() == header.size()
                ? SentRow.ofFields(reader, plan, columns, pointers, fields)
                : refused("", "must have %d fields, as the header has, not %d".formatted(header.size(), fields.size()));
    }

    /** A row that is no record's, for a reason that only who took it from the file knows. */
    public SentRow<T> refused(String pointer, String message) {
        Faults faults = new Faults();
        faults.add(pointer, message);
        return SentRow.unreadable(reader, plan, faults);
    }

    private void refuseFaultyHeader(List<String> key) {
        Faults faults = new Faults();
        Set<String> known = new HashSet<>();
        for (Component component : plan.components()) {
            if (!component.isFlat()) {
                throw new IllegalStateException(component.name() + " can't be a column of a CSV file");
            }
            known.add(component.name());
        }
        for (String component : key) {
            if (!header.contains(component)) {
                faults.add('/' + component, "is a required column");
            }
        }
        Set<String> seen = new HashSet<>();
        for (String column : header) {
            if (!known.contains(column)) {
                faults.add(Pointers.to("", column), "is not a column of this record type");
            } else if (!seen.add(column)) {
                faults.add(Pointers.to("", column), "must be a column once");
            }
        }
        if (faults.any()) {
            throw new InvalidRequest(faults.all());
        }
    }
}
