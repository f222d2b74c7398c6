package uk.police.wmp.imports;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import uk.police.wmp.history.RecordedEntity;
import uk.police.wmp.history.TableNames;

/**
 * How rows of one record type go into their table. A bean of this type is all that a service writes to have its imports.
 *
 * The table has {@code id uuid}, {@code version bigint} and, unless {@link #identifiedBy} says otherwise, a unique
 * {@code external_id}; its history is tracked. A component is stored in the column of its name in snake_case. What the table
 * itself declares is checked for every row before anything is applied: columns that may not be null, the length of varchars,
 * the precision of numerics, CHECK constraints and UNIQUE constraints of stored columns.
 *
 * <p>SQL given here reads {@code staged}, a table of the file's rows: {@code row_number}, {@code id} (the record's own,
 * also when it is yet to be created), {@code action} (CREATE, UPDATE or SAME), a typed column for each component in
 * snake_case, and the resolved references. SQL that writes must restrict itself to {@code applied}, which has the same
 * columns but only the rows of the chunk in hand that were not refused.
 *
 * @param <T> the request record: each row is read by the same rules as the body of a POST
 */
public final class BulkRecord<T extends Record> {

    private final String recordType;
    private final Class<T> request;
    private final Map<String, String> columns = new LinkedHashMap<>();
    private final Map<String, String> computed = new LinkedHashMap<>();
    private final Map<String, String> elsewhere = new LinkedHashMap<>();
    private final Map<String, Reference> references = new LinkedHashMap<>();
    private final List<Period> periods = new ArrayList<>();
    private final List<String> checks = new ArrayList<>();
    private final List<String> before = new ArrayList<>();
    private final List<SideEffect> after = new ArrayList<>();
    private Set<String> permissions = Set.of();
    private List<String> key = List.of("externalId");
    private List<String> together = List.of();
    private String table;
    private boolean appendOnly;

    private BulkRecord(String recordType, Class<T> request) {
        this.recordType = recordType;
        this.request = request;
        for (RecordComponent component : request.getRecordComponents()) {
            columns.put(component.getName(), StagedColumns.nameFor(component));
        }
    }

    public static <T extends Record> BulkRecord<T> of(String recordType, Class<T> request) {
        return new BulkRecord<>(recordType, request);
    }

    public BulkRecord<T> into(String targetTable) {
        table = targetTable;
        return this;
    }

    /**
     * The table of an entity. A component {@code workerExternalId} is a reference if the entity has a {@code worker}, whose table
     * and column are named for the types and attributes that they store.
     */
    public BulkRecord<T> into(Class<? extends RecordedEntity> entity) {
        EntityReferences.of(entity, columns.keySet())
                .forEach(reference -> reference(reference.component(), reference.table(), reference.column()));
        return into(TableNames.of(entity));
    }

    /** What the caller's token must carry besides {@code imports:write}, e.g. {@code safeguarding:write}. */
    public BulkRecord<T> permission(String... needed) {
        permissions = new LinkedHashSet<>(List.of(needed));
        return this;
    }

    /** The components that together tell a record from every other, where that isn't {@code externalId}. Never null. */
    public BulkRecord<T> identifiedBy(String... components) {
        key = known(components);
        return this;
    }

    /** The component holds the {@code external_id} of a row of another table (or of this one); the column gets its {@code id}. */
    public BulkRecord<T> reference(String component, String referredTable, String column) {
        references.put(known(component), new Reference(component, referredTable, column));
        columns.remove(component);
        return this;
    }

    /**
     * Where a component is recorded that the table has no column of, so that a file that doesn't mention it keeps it: a query over
     * the row {@code t} of the table, {@code select r.reason from absence_reason r where r.id = t.id}.
     */
    public BulkRecord<T> recordedElsewhere(String component, String query) {
        elsewhere.put(known(component), query);
        columns.remove(component);
        return this;
    }

    /**
     * A column that no component gives: an SQL expression over the row {@code s} of {@code staged}, evaluated when the row is
     * applied, after {@link #before}.
     */
    public BulkRecord<T> computed(String column, String expression) {
        computed.put(column, expression);
        return this;
    }

    /**
     * Rows with the same key have periods that don't overlap: neither in the file nor with what is recorded.
     *
     * @param keyColumn a column, such as {@code worker_id}; rows where it is null aren't compared
     * @param from the column of the period's first day, or its first instant
     * @param to the column of its last day (inclusive), or of the instant when it ends; null is open
     */
    public BulkRecord<T> noOverlap(String keyColumn, String from, String to) {
        periods.add(new Period(keyColumn, from, to));
        return this;
    }

    /**
     * A check of all rows at once: a query of {@code staged} that gives {@code row_number}, the component at fault and a
     * message without personal values, a line for each fault: {@code select s.row_number, 'referredOn', 'must not be before
     * the worker joined' from staged s join worker w on w.id = s.worker_id where s.referred_on < w.joined_on}.
     */
    public BulkRecord<T> check(String query) {
        checks.add(query);
        return this;
    }

    /** The same checks as a single request is asked ({@code Records.rules}). */
    public BulkRecord<T> rules(List<String> queries) {
        checks.addAll(queries);
        return this;
    }

    /** What is recorded stays: a row that differs from its record is refused. */
    public BulkRecord<T> appendOnly() {
        appendOnly = true;
        return this;
    }

    /** Rows with the same values of these components are applied as one or refused as one. */
    public BulkRecord<T> together(String... components) {
        together = known(components);
        return this;
    }

    /** A statement over {@code applied} that runs before its rows are written, e.g. to make the records that they belong to. */
    public BulkRecord<T> before(String statement) {
        before.add(statement);
        return this;
    }

    /**
     * A statement over {@code applied} that runs after its rows are written, in the same transaction: a part that is kept in a
     * second table, for example.
     *
     * @param rowsConcerned a query of {@code staged} that gives the row_number of those for which the statement would change
     *     something, so that a file with nothing new takes no transaction; such rows count as updated
     */
    public BulkRecord<T> alsoApply(String rowsConcerned, String statement) {
        after.add(new SideEffect(rowsConcerned, statement));
        return this;
    }

    public String recordType() {
        return recordType;
    }

    public Class<T> request() {
        return request;
    }

    String table() {
        return Objects.requireNonNull(table, () -> "the bulk record " + recordType + " goes into no table");
    }

    Set<String> permissions() {
        return permissions;
    }

    List<String> key() {
        return key;
    }

    List<String> togetherComponents() {
        return together;
    }

    /** The column of the target for each component that is stored as it is. */
    Map<String, String> storedColumns() {
        return columns;
    }

    /** The query for each component that is recorded in another table. */
    Map<String, String> recordedElsewhere() {
        return elsewhere;
    }

    Map<String, Reference> references() {
        return references;
    }

    Map<String, String> computedColumns() {
        return computed;
    }

    List<Period> periods() {
        return periods;
    }

    List<String> checks() {
        return checks;
    }

    List<String> before() {
        return before;
    }

    List<SideEffect> after() {
        return after;
    }

    boolean isAppendOnly() {
        return appendOnly;
    }

    /** Whether rows may refer to others of the same file, so that they can't be applied in chunks. */
    boolean refersToItself() {
        return references.values().stream().map(Reference::table).anyMatch(table()::equals);
    }

    private List<String> known(String... components) {
        return Arrays.stream(components).map(this::known).toList();
    }

    private String known(String component) {
        if (Arrays.stream(request.getRecordComponents())
                .noneMatch(each -> each.getName().equals(component))) {
            throw new IllegalArgumentException(request.getName() + " has no component " + component);
        }
        return component;
    }
}
