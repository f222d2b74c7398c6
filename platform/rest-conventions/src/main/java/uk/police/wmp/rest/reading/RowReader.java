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

    RowReader(RequestReader reader, RecordPlan<T> plan, List<String> header) {
        this.reader = reader;
        this.plan = plan;
        this.header = List.copyOf(header);
        refuseFaultyHeader();
        columns = plan.components().stream()
                .mapToInt(component -> this.header.indexOf(component.name()))
                .toArray();
        pointers = plan.components().stream()
                .map(component -> '/' + component.name())
                .toArray(String[]::new);
    }

    public Reading<T> read(List<String> fields) {
        Faults faults = new Faults();
        if (fields.size() != header.size()) {
            faults.add("", "must have %d fields, as the header has, not %d".formatted(header.size(), fields.size()));
            return new Reading<>(null, faults.all());
        }
        Object[] values = new Object[columns.length];
        for (int i = 0; i < values.length; i++) {
            String text = columns[i] < 0 ? null : fields.get(columns[i]);
            values[i] = plan.components().get(i).fromText(text, pointers[i], faults);
        }
        return reader.checked(plan.make(values, "", faults), plan, faults);
    }

    private void refuseFaultyHeader() {
        Faults faults = new Faults();
        Set<String> known = new HashSet<>();
        for (Component component : plan.components()) {
            if (!component.isFlat()) {
                throw new IllegalStateException(component.name() + " can't be a column of a CSV file");
            }
            known.add(component.name());
            if (component.required() && !header.contains(component.name())) {
                faults.add('/' + component.name(), "is a required column");
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
