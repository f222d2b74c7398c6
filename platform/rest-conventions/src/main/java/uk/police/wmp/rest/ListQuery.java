package uk.police.wmp.rest;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.hibernate.orm.panache.common.ProjectedFieldName;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import uk.police.wmp.rest.reading.TextForm;

/**
 * What a list lists: a projection of an entity, the filters that were given, and the fields it can be sorted by. Nothing is
 * read until {@link RecordLists} answers with it.
 *
 * <pre>{@code
 * ListQuery.of(absences, AbsenceView.class)
 *         .where("startedOn >= :from", "from", filter.from())   // left out when the value is null
 *         .sortable("startedOn")
 *         .csv(RecordAbsence.class);
 * }</pre>
 *
 * @param <V> the representation: a record with an {@code id}, whose components are attributes of the entity or say with
 *     {@link ProjectedFieldName} which attribute they are
 */
public final class ListQuery<V extends Record> {

    private final PanacheRepositoryBase<?, ?> records;
    private final Class<V> view;
    private final Attributes attributes;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new TreeMap<>();
    private final List<String> sortable = new ArrayList<>();
    private List<String> csvColumns;
    private final List<Class<? extends Record>> filters = new ArrayList<>();
    private UnaryOperator<V> shown;
    private boolean ofTheCaller;

    private ListQuery(PanacheRepositoryBase<?, ?> records, Class<V> view, Attributes attributes) {
        this.records = records;
        this.view = view;
        this.attributes = attributes;
        csvColumns = Arrays.stream(view.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
    }

    public static <V extends Record> ListQuery<V> of(PanacheRepositoryBase<?, ?> records, Class<V> view) {
        return new ListQuery<>(records, view, null);
    }

    /** The same of an entity whose attributes the view's components are by their names. */
    public static <V extends Record> ListQuery<V> of(
            PanacheRepositoryBase<?, ?> records, Class<V> view, Attributes attributes) {
        return new ListQuery<>(records, view, attributes);
    }

    /** Adds a condition for each component of the filter that has a value. */
    public ListQuery<V> where(Record filter) {
        filters.add(filter.getClass());
        for (RecordComponent component : filter.getClass().getRecordComponents()) {
            FilteredBy said = component.getAnnotation(FilteredBy.class);
            String name = component.getName();
            String condition = said != null ? said.value() : "e." + attributes.of(name) + " = :" + name;
            where(condition, name, RecordValues.of(filter, component));
        }
        return this;
    }

    /** Adds a condition with one named parameter, unless the value is null. */
    public ListQuery<V> where(String condition, String parameter, Object value) {
        if (value != null) {
            conditions.add("(" + condition + ")");
            parameters.put(parameter, value instanceof String text ? TextForm.inOneForm(text) : value);
        }
        return this;
    }

    /** Fields that callers may sort by: never null, and indexed. */
    public ListQuery<V> sortable(String... fields) {
        sortable.addAll(List.of(fields));
        return this;
    }

    /** The columns of the CSV: those of the request record, so that what is exported can be imported again. */
    public ListQuery<V> csv(Class<? extends Record> request) {
        csvColumns = Arrays.stream(request.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
        return this;
    }

    /** Leaves out a column that this caller may not see. */
    public ListQuery<V> withoutCsvColumn(String column) {
        csvColumns = csvColumns.stream().filter(name -> !name.equals(column)).toList();
        return this;
    }

    /** Each record as this caller may see it, in a CSV too; without it, what is {@link Confidential} is left out. */
    public ListQuery<V> shownAs(UnaryOperator<V> toThisCaller) {
        shown = toThisCaller;
        return this;
    }

    /** The caller's own records, of which they may see all, in a CSV too. */
    public ListQuery<V> ofTheCaller() {
        ofTheCaller = true;
        return shownAs(UnaryOperator.identity());
    }

    PanacheRepositoryBase<?, ?> records() {
        return records;
    }

    Class<V> view() {
        return view;
    }

    List<String> conditions() {
        return conditions;
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    /** The columns of the CSV, without those that are hidden from a caller with these permissions. */
    List<String> csvColumns(Predicate<String> permitted) {
        Set<String> hidden =
                ofTheCaller ? Set.of() : ConfidentialComponents.of(view).hiddenFrom(permitted);
        return csvColumns.stream().filter(column -> !hidden.contains(column)).toList();
    }

    /** Null when nothing was said. */
    UnaryOperator<V> shown() {
        return shown;
    }

    /** @throws Problem 403 when the list is filtered or sorted by what is hidden from a caller with these permissions */
    void requirePermitted(String sortedBy, Predicate<String> permitted) {
        Set<String> named = new HashSet<>(parameters.keySet());
        named.add(sortedBy);
        ConfidentialComponents.of(view).requirePermitted(named, permitted);
        filters.forEach(filter -> ConfidentialComponents.of(filter).requirePermitted(named, permitted));
    }

    List<String> sortable() {
        return sortable;
    }

    /** What every query of it begins with. */
    String select() {
        return attributes == null ? "" : attributes.select(view) + " where ";
    }

    /** The attribute of the entity behind a component of the view. */
    String attribute(String component) {
        if (attributes != null) {
            return attributes.of(component);
        }
        return projections().getOrDefault(component, component);
    }

    private Map<String, String> projections() {
        Map<String, String> projections = new LinkedHashMap<>();
        for (var parameter : view.getDeclaredConstructors()[0].getParameters()) {
            ProjectedFieldName projected = parameter.getAnnotation(ProjectedFieldName.class);
            if (projected != null) {
                projections.put(parameter.getName(), projected.value());
            }
        }
        return projections;
    }
}
