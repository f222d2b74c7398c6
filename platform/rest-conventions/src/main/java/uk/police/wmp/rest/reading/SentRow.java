package uk.police.wmp.rest.reading;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import uk.police.wmp.rest.ConfidentialComponents;
import uk.police.wmp.rest.Violation;

/**
 * A row of a file as it was sent: what it says of some components of a record. What it doesn't mention stays as it is recorded, so
 * the row becomes a record only {@link #over} what is recorded, and is judged as that record. An empty cell, or null, removes.
 */
public final class SentRow<T extends Record> {

    private final RequestReader reader;
    private final RecordPlan<T> plan;
    private final Object[] values;
    private final BitSet named;
    private final Faults faults;
    private final boolean readable;

    private SentRow(RequestReader reader, RecordPlan<T> plan, Faults faults, boolean readable) {
        this.reader = reader;
        this.plan = plan;
        this.faults = faults;
        this.readable = readable;
        values = new Object[plan.components().size()];
        named = new BitSet(values.length);
    }

    /** Of fields of a CSV file; {@code columns} has for each component its field's index, or -1. */
    static <T extends Record> SentRow<T> ofFields(
            RequestReader reader, RecordPlan<T> plan, int[] columns, String[] pointers, List<String> fields) {
        SentRow<T> row = new SentRow<>(reader, plan, new Faults(), true);
        for (int i = 0; i < columns.length; i++) {
            if (columns[i] >= 0) {
                row.named.set(i);
                row.values[i] = plan.components().get(i).fromCell(fields.get(columns[i]), pointers[i], row.faults);
            }
        }
        return row;
    }

    static <T extends Record> SentRow<T> ofJson(
            RequestReader reader, RecordPlan<T> plan, ObjectNode object, Faults faults) {
        SentRow<T> row = new SentRow<>(reader, plan, faults, true);
        plan.refuseUnknown(object, "", faults);
        for (int i = 0; i < row.values.length; i++) {
            Component component = plan.components().get(i);
            if (object.has(component.name())) {
                row.named.set(i);
                row.values[i] = component.fromJson(object.get(component.name()), '/' + component.name(), faults);
            }
        }
        return row;
    }

    /** A row of which nothing can be read. */
    static <T extends Record> SentRow<T> unreadable(RequestReader reader, RecordPlan<T> plan, Faults faults) {
        return new SentRow<>(reader, plan, faults, false);
    }

    /** Whether what is recorded doesn't matter to it: it says something of every component, or nothing that can be read. */
    public boolean isWhole() {
        return !readable || named.cardinality() == values.length;
    }

    public boolean names(String component) {
        return named.get(plan.components().indexOf(plan.component(component)));
    }

    /**
     * What it says of the component with this index, and once it was judged, what the record would have there; null where it says
     * nothing, removes, or can't be read.
     */
    public Object value(int component) {
        return values[component];
    }

    /** Whether something in it can't be read. */
    public boolean isFaulty() {
        return faults.any();
    }

    /** What can be said against a row of which nobody knows what record it is about: nothing of what it doesn't mention. */
    public List<Violation> faultsOfItsOwn() {
        Set<String> unmentioned = plan.components().stream()
                .map(Component::name)
                .filter(name -> !names(name))
                .collect(Collectors.toSet());
        return readable
                ? reader.checked(plan.make(values.clone(), "", faults), plan, faults, unmentioned)
                        .faults()
                : faults.all();
    }

    /** The record that a row makes where there is none yet: what it doesn't mention is absent. */
    public Reading<T> alone() {
        return over(null, Set.of());
    }

    /**
     * The record that results from the row.
     *
     * @param recorded what is recorded, as the text of a CSV file, by component; null when nothing is
     * @param hidden components that the sender may not see and the row doesn't mention: their values are taken over unjudged
     */
    public Reading<T> over(Map<String, String> recorded, Set<String> hidden) {
        if (!readable) {
            return new Reading<>(null, faults.all());
        }
        for (int i = 0; i < values.length; i++) {
            if (!named.get(i)) {
                Component component = plan.components().get(i);
                String text = recorded == null ? null : recorded.get(component.name());
                values[i] = component.fromText(text, '/' + component.name(), faults);
            }
        }
        if (recorded == null) {
            return reader.checked(plan.make(values.clone(), "", faults), plan, faults);
        }
        ConfidentialComponents.of(plan.type()).neighbours().forEach((component, neighbour) -> {
            if (hidden.contains(component)) {
                refuseAnother(plan.component(neighbour), component, recorded);
            }
        });
        Set<String> contradicted = contradicted(recorded, hidden);
        Reading<T> judged = reader.checked(plan.make(values.clone(), "", faults), plan, faults, hidden);
        contradicted.forEach(
                component -> faults.add('/' + component, "is needed beside this, and needs a permission of its own"));
        return contradicted.isEmpty() ? judged : new Reading<>(null, faults.all());
    }

    /**
     * Hidden components that the row would leave at odds with what it says, such as a leaver without a leaver type. That says no more of
     * them than whether they are there.
     */
    private Set<String> contradicted(Map<String, String> recorded, Set<String> hidden) {
        if (hidden.isEmpty() || faults.any()) {
            return Set.of();
        }
        Object[] before = plan.components().stream()
                .map(component -> component.fromText(recorded.get(component.name()), "", new Faults()))
                .toArray();
        Faults then = new Faults();
        Faults now = new Faults();
        reader.checked(plan.make(before, "", then), plan, then);
        reader.checked(plan.make(values.clone(), "", now), plan, now);
        return hidden.stream()
                .filter(component -> now.concern('/' + component) && !then.concern('/' + component))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether a hidden code was in use on another day, or a hidden day is in order with another, would tell which it is. */
    private void refuseAnother(Component neighbour, String hidden, Map<String, String> recorded) {
        String field = '/' + neighbour.name();
        Object before = neighbour.fromText(recorded.get(neighbour.name()), field, new Faults());
        if (!Objects.equals(before, values[plan.components().indexOf(neighbour)])) {
            faults.add(field, "can't be changed without " + hidden + ", which needs a permission of its own");
        }
    }
}
