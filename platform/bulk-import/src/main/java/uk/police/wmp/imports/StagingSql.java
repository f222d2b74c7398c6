package uk.police.wmp.imports;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.police.wmp.rest.Names;

/**
 * The statements that turn what was loaded into {@code staged}: every readable row with its references resolved, its record's
 * id, and what is to be done. All tables are temporary: they go with the connection, whatever becomes of the application.
 */
final class StagingSql {

    /** Rows {@code s} of staged that nothing is wrong with so far. */
    static final String NOT_REFUSED = "not exists (select from fault f where f.row_number = s.row_number)";

    private static final String OF_A_CHECK =
            "pg_temp.staged, pg_temp.broken, pg_temp.fault, pg_temp.bond, pg_temp.bonded";

    private final BulkRecord<?> bulk;
    private final List<StagedColumns.Column> components;
    private final List<WrittenColumn> written;

    StagingSql(BulkRecord<?> bulk, List<StagedColumns.Column> components, List<WrittenColumn> written) {
        this.bulk = bulk;
        this.components = components;
        this.written = written;
    }

    List<String> createLoaded() {
        String columns = components.stream()
                .map(column -> column.name() + ' ' + column.type())
                .collect(Collectors.joining(", "));
        return List.of(
                dropAll(),
                "create temp table loaded (row_number bigint, load_faults text, load_version bigint, " + columns + ")");
    }

    String copyIntoLoaded() {
        return "copy loaded (row_number, load_faults, load_version, "
                + components.stream().map(StagedColumns.Column::name).collect(Collectors.joining(", "))
                + ") from stdin";
    }

    static String dropAll() {
        return "drop table if exists pg_temp.loaded, pg_temp.sought, " + OF_A_CHECK + " cascade";
    }

    /** Everything that depends on what is recorded now, so all of it again when something else was recorded meanwhile. */
    Stream<String> createStaged() {
        return Stream.of(
                        Stream.of("drop table if exists " + OF_A_CHECK + " cascade", """
                                create temp table fault (
                                    row_number bigint, field text, code text, message text,
                                    primary key (row_number, field, code, message))""", staged(), broken()),
                        bulk.references().values().stream()
                                .filter(this::isWithinTheFile)
                                .flatMap(this::resolveWithinTheFile),
                        Stream.of("analyze staged"))
                .flatMap(statements -> statements);
    }

    /** Marks the rows that only a side effect concerns; to be asked once the faults are known. */
    Stream<String> markConcerned() {
        return bulk.after().stream()
                .map(effect -> "update staged set apply_concerned = true where row_number in (" + effect.rowsConcerned()
                        + ")");
    }

    private String staged() {
        return "create temp table staged as select s.*, coalesce(t.id, uuidv7()) as id, false as apply_concerned,"
                + " coalesce(s.load_version <> coalesce(t.version, " + RowLoader.NEW + "), false) as load_outdated,"
                + " case when t.id is null then 'CREATE' when " + differs(comparable())
                + " then 'UPDATE' else 'SAME' end as action"
                + " from (" + resolved() + " where l.load_faults is null) s left join public." + bulk.table() + " t on "
                + sameKey();
    }

    /** What could be read of the rows that can't be records. */
    private String broken() {
        return "create temp table broken as " + resolved() + " where l.load_faults is not null";
    }

    private String resolved() {
        return "select l.row_number, l.row_number as apply_unit, l.load_version"
                + components.stream().map(column -> ", l." + column.name()).collect(Collectors.joining())
                + bulk.references().values().stream().map(this::resolved).collect(Collectors.joining())
                + " from loaded l"
                + bulk.references().values().stream()
                        .filter(reference -> !isWithinTheFile(reference))
                        .map(StagingSql::join)
                        .collect(Collectors.joining());
    }

    private String resolved(Reference reference) {
        return isWithinTheFile(reference)
                ? ", null::uuid as " + reference.column()
                : ", " + alias(reference) + ".id as " + reference.column();
    }

    private static String join(Reference reference) {
        return " left join public.%s %s on %s.external_id = l.%s"
                .formatted(
                        reference.table(), alias(reference), alias(reference), Names.snakeCase(reference.component()));
    }

    private static String alias(Reference reference) {
        return "r_" + reference.column();
    }

    private boolean isWithinTheFile(Reference reference) {
        return reference.table().equals(bulk.table());
    }

    private Stream<String> resolveWithinTheFile(Reference reference) {
        String sent = Names.snakeCase(reference.component());
        return Stream.of(
                """
                update staged s set %1$s = coalesce(
                    (select p.id from staged p where p.external_id = s.%2$s limit 1),
                    (select t.id from public.%3$s t where t.external_id = s.%2$s))
                 where s.%2$s is not null""".formatted(reference.column(), sent, reference.table()),
                "update staged s set action = 'UPDATE' from public.%1$s t where t.id = s.id and action = 'SAME' and t.%2$s is distinct from s.%2$s"
                        .formatted(bulk.table(), reference.column()));
    }

    /** All but the references within the file, which are compared once they are resolved. */
    private List<WrittenColumn> comparable() {
        return written.stream()
                .filter(column -> bulk.references().values().stream()
                        .noneMatch(reference ->
                                isWithinTheFile(reference) && reference.column().equals(column.name())))
                .toList();
    }

    static String differs(List<WrittenColumn> columns) {
        String recorded = columns.stream().map(column -> "t." + column.name()).collect(Collectors.joining(", "));
        String sent = columns.stream().map(WrittenColumn::comparable).collect(Collectors.joining(", "));
        return "row(" + recorded + ") is distinct from row(" + sent + ")";
    }

    /** Whether the recorded row {@code t} is what {@code s} is about. */
    String sameKey() {
        return bulk.key().stream()
                .map(component -> written.stream()
                        .filter(column -> component.equals(column.component()))
                        .findFirst()
                        .map(column -> "t." + column.name() + " = " + column.comparable())
                        .orElseGet(() -> keyByComputed(component)))
                .collect(Collectors.joining(" and "));
    }

    private String keyByComputed(String component) {
        return written.stream()
                .filter(WrittenColumn::isComputed)
                .filter(column -> column.value().contains("s." + Names.snakeCase(component)))
                .findFirst()
                .map(column -> "t." + column.name() + " = " + column.comparable())
                .orElseThrow(() -> new IllegalStateException(
                        "%s, which identifies %s, is in no column".formatted(component, bulk.recordType())));
    }
}
