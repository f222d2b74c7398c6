package uk.police.wmp.imports;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import uk.police.wmp.rest.Names;
import uk.police.wmp.rest.Violation;

/** The rows of one import on their way: loaded, checked and applied on one connection, in tables that only it sees. */
final class Staging<T extends Record> {

    /** What is to be done with the rows, and how many are refused. */
    record Outlook(long created, long updated, long unchanged, long refused) {

        boolean changesNothing() {
            return created + updated == 0;
        }

        /** What two writings have created and updated. */
        Outlook plus(Outlook other) {
            return new Outlook(created + other.created, updated + other.updated, 0, 0);
        }
    }

    /** @param unreadable whether the file broke off into something that isn't rows: then none of them is applied */
    record Loaded(long rows, boolean unreadable) {}

    private final Connection connection;
    private final BulkRecord<T> bulk;
    private final List<StagedColumns.Column> components;
    private final List<WrittenColumn> written;
    private final TargetTable target;
    private final StagingSql staging;
    private final CheckSql checks;
    private final ApplySql apply;
    private final String deferrable;

    Staging(Connection connection, BulkRecord<T> bulk) throws SQLException {
        this.connection = connection;
        this.bulk = bulk;
        target = TargetTable.of(bulk.table(), connection);
        written = WrittenColumn.of(bulk, target);
        deferrable = TargetTable.deferrable(connection);
        components = StagedColumns.of(bulk.request());
        staging = new StagingSql(bulk, components, written);
        checks = new CheckSql(bulk, target, components, written);
        apply = new ApplySql(bulk, written);
    }

    /**
     * Reads the whole file, however long, into {@code loaded}.
     *
     * @param permitted which permissions the sender has
     * @param progress hears how far it is
     */
    Loaded load(RowSource<T> rows, Predicate<String> permitted, LongConsumer progress)
            throws SQLException, IOException {
        for (String statement : staging.createLoaded()) {
            execute(statement);
        }
        long received = 0;
        boolean unreadable = false;
        RecordedSql recorded = new RecordedSql(bulk, components, written, staging.sameKey());
        try (RowLoader<T> loader =
                new RowLoader<>(connection, bulk, components, staging.copyIntoLoaded(), recorded, permitted)) {
            try {
                while (rows.next()) {
                    loader.add(rows.rowNumber(), rows.row());
                    progress.accept(++received);
                }
            } catch (RowSource.UnreadableFile breaksOff) {
                unreadable = true;
                loader.breaksOff(rows.rowNumber(), breaksOff.getMessage());
                received++;
            }
            loader.finish();
        }
        execute("analyze loaded");
        return new Loaded(received, unreadable);
    }

    /** Works out, from what is recorded now, what each row would do and what is wrong with it. */
    Outlook check() throws SQLException {
        for (String statement : staging.createStaged().toList()) {
            execute(statement);
        }
        bond();
        for (String statement : checks.once().toList()) {
            execute(statement);
        }
        int added;
        do {
            execute("analyze fault");
            added = 0;
            for (String statement : checks.untilNoMore().toList()) {
                added += execute(statement);
            }
        } while (added > 0);
        for (String statement : staging.markConcerned().toList()) {
            execute(statement);
        }
        return outlook();
    }

    /** Makes units of the rows that only hold together. */
    private void bond() throws SQLException {
        for (String statement : BondSql.create()) {
            execute(statement);
        }
        int found = 0;
        for (String statement : checks.bonds().find().toList()) {
            found += execute(statement);
        }
        if (found > 0) {
            execute(BondSql.members());
            int changed;
            do {
                execute("analyze bonded");
                changed = 0;
                for (String statement : BondSql.untilNoMore()) {
                    changed += execute(statement);
                }
            } while (changed > 0);
            execute(BondSql.intoUnits());
        }
        execute("create index on staged (apply_unit)");
        execute("analyze staged");
    }

    /** What the database itself asks of rows waits until all are written: the end of the file counts. */
    void deferConstraints() throws SQLException {
        if (deferrable != null) {
            execute("set constraints " + deferrable + " deferred");
        }
    }

    /** Writes the rows of the units between these two, in the transaction that is open, and asks the database whether they hold. */
    Outlook apply(long fromUnit, long toUnit) throws SQLException {
        execute(apply.createApplied(fromUnit, toUnit));
        for (String statement : bulk.before()) {
            execute(statement);
        }
        // an append-only table may refuse even an update of no row
        long updated = bulk.isAppendOnly() ? 0 : execute(apply.update());
        long created = execute(apply.insert());
        updated += count("select count(*) from applied where action = 'SAME'");
        for (SideEffect effect : bulk.after()) {
            execute(effect.statement());
        }
        if (deferrable != null) {
            execute("set constraints " + deferrable + " immediate");
        }
        return new Outlook(created, updated, 0, 0);
    }

    long lastUnit() throws SQLException {
        return count("select coalesce(max(apply_unit), 0) from staged");
    }

    /** Whether any row between these two would change something. */
    boolean hasWork(long fromUnit, long toUnit) throws SQLException {
        return count(
                        "select count(*) from staged s where s.apply_unit between %d and %d and (action <> 'SAME' or apply_concerned) and %s"
                                .formatted(fromUnit, toUnit, StagingSql.NOT_REFUSED))
                > 0;
    }

    /** The numbers of the rows of a unit that are to be written. */
    List<Long> rowsOf(long unit) throws SQLException {
        List<Long> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select row_number from staged s where apply_unit = " + unit
                        + " and " + StagingSql.NOT_REFUSED)) {
            while (row.next()) {
                rows.add(row.getLong(1));
            }
        }
        return rows;
    }

    /** Refuses rows that the database refused, for good: also when everything is checked anew. */
    void refuse(List<Long> rows, Refusal refusal) throws SQLException {
        String field = target.fieldOf(refusal, bulk, written, connection);
        String faults = RowLoader.faults(refusal.code(), List.of(new Violation(field, refusal.message())))
                .toString();
        try (var mark = connection.prepareStatement("update loaded set load_faults = ? where row_number = any (?)");
                var add = connection.prepareStatement("""
                        insert into fault (row_number, field, code, message)
                        select unnest(?::bigint[]), ?, ?, ? on conflict do nothing""")) {
            var numbers = connection.createArrayOf("bigint", rows.toArray());
            mark.setString(1, faults);
            mark.setArray(2, numbers);
            mark.executeUpdate();
            add.setArray(1, numbers);
            add.setString(2, field);
            add.setString(3, refusal.code());
            add.setString(4, refusal.message());
            add.executeUpdate();
        }
    }

    /** The expression for what the sender calls the record that a row {@code l} of loaded is about; null where it can't be read. */
    String externalId() {
        return bulk.key().stream()
                .map(component -> "l." + Names.snakeCase(component) + "::text")
                .collect(Collectors.joining(" || '/' || "));
    }

    long refused() throws SQLException {
        return count("select count(distinct row_number) from fault");
    }

    /** What would become of the rows, as far as is known. */
    Outlook outlook() throws SQLException {
        String counts = """
                select count(*) filter (where action = 'CREATE'),
                       count(*) filter (where action = 'UPDATE' or action = 'SAME' and apply_concerned),
                       count(*) filter (where action = 'SAME' and not apply_concerned)
                  from staged s where %s""".formatted(StagingSql.NOT_REFUSED);
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(counts)) {
            row.next();
            return new Outlook(row.getLong(1), row.getLong(2), row.getLong(3), refused());
        }
    }

    private long count(String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    private int execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        }
    }
}
