package uk.police.wmp.imports;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import uk.police.wmp.rest.Violation;
import uk.police.wmp.rest.reading.Reading;

/** The rows of one import on their way: loaded, checked and applied on one connection, in tables that only it sees. */
final class Staging<T extends Record> {

    /** What is to be done with the rows, and how many are refused. */
    record Outlook(long created, long updated, long unchanged, long refused) {

        boolean changesNothing() {
            return created + updated == 0;
        }
    }

    /** @param unreadable whether the file broke off into something that isn't rows: then none of them is applied */
    record Loaded(long rows, boolean unreadable) {}

    private final Connection connection;
    private final BulkRecord<T> bulk;
    private final List<StagedColumns.Column> components;
    private final StagingSql staging;
    private final CheckSql checks;
    private final ApplySql apply;

    Staging(Connection connection, BulkRecord<T> bulk) throws SQLException {
        this.connection = connection;
        this.bulk = bulk;
        TargetTable target = TargetTable.of(bulk.table(), connection);
        List<WrittenColumn> written = WrittenColumn.of(bulk, target);
        components = StagedColumns.of(bulk.request());
        staging = new StagingSql(bulk, components, written);
        checks = new CheckSql(bulk, target, components, written);
        apply = new ApplySql(bulk, written);
    }

    /** Reads the whole file, however long, into {@code loaded}; {@code progress} hears how far it is. */
    Loaded load(RowSource<T> rows, LongConsumer progress) throws SQLException, IOException {
        for (String statement : staging.createLoaded()) {
            execute(statement);
        }
        long received = 0;
        boolean unreadable = false;
        try (CopyRows copy = new CopyRows(connection, staging.copyIntoLoaded())) {
            try {
                while (rows.next()) {
                    load(rows, copy);
                    progress.accept(++received);
                }
            } catch (RowSource.UnreadableFile breaksOff) {
                unreadable = true;
                List<Violation> fault = List.of(new Violation("", breaksOff.getMessage()));
                row(copy, rows.rowNumber(), faults("unreadable-file", fault), null, null);
                received++;
            }
            copy.finish();
        }
        execute("analyze loaded");
        return new Loaded(received, unreadable);
    }

    private void load(RowSource<T> rows, CopyRows copy) throws SQLException {
        Reading<T> reading = rows.reading();
        String together = bulk.togetherComponents().isEmpty()
                ? null
                : bulk.togetherComponents().stream().map(rows::sent).collect(Collectors.joining("\u001f"));
        String faults = reading.refused() ? faults("invalid", reading.faults()) : null;
        row(copy, rows.rowNumber(), faults, together, reading.value());
    }

    private void row(CopyRows copy, long number, String faults, String together, T record) throws SQLException {
        copy.value(number).value(faults).value(together);
        for (StagedColumns.Column component : components) {
            copy.value(record == null ? null : component.valueIn(record));
        }
        copy.endRow();
    }

    private static String faults(String code, List<Violation> violations) {
        ArrayNode faults = JsonNodeFactory.instance.arrayNode();
        violations.forEach(violation -> faults.addObject()
                .put("field", violation.field().replaceFirst("^/", ""))
                .put("code", code)
                .put("message", violation.message()));
        return faults.toString();
    }

    /** Works out, from what is recorded now, what each row would do and what is wrong with it. */
    Outlook check() throws SQLException {
        for (String statement : staging.createStaged().toList()) {
            execute(statement);
        }
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

    /** Writes the rows of the units between these two, in the transaction that is open. */
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

    /** Refuses the file as a whole: the database refused it and doesn't say for which row. */
    void refuseFile(String code, String message) throws SQLException {
        try (var add = connection.prepareStatement(
                "insert into fault (row_number, field, code, message) values (0, '', ?, ?)")) {
            add.setString(1, code);
            add.setString(2, message);
            add.executeUpdate();
        }
    }

    /** Refuses rows that the database refused, for good: also when everything is checked anew. */
    void refuse(long unit, String code, String message) throws SQLException {
        String faults = faults(code, List.of(new Violation("", message)));
        try (var mark = connection.prepareStatement(
                        "update loaded set load_faults = ? where row_number in (select row_number from staged where apply_unit = ?)");
                var add = connection.prepareStatement("""
                        insert into fault (row_number, field, code, message)
                        select row_number, '', ?, ? from staged where apply_unit = ? on conflict do nothing""")) {
            mark.setString(1, faults);
            mark.setLong(2, unit);
            mark.executeUpdate();
            add.setString(1, code);
            add.setString(2, message);
            add.setLong(3, unit);
            add.executeUpdate();
        }
    }

    long refused() throws SQLException {
        return count("select count(distinct row_number) from fault");
    }

    private Outlook outlook() throws SQLException {
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
