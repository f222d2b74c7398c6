package uk.police.wmp.imports;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import uk.police.wmp.rest.ConfidentialComponents;
import uk.police.wmp.rest.Violation;
import uk.police.wmp.rest.reading.Reading;
import uk.police.wmp.rest.reading.SentRow;

/**
 * Writes rows into {@code loaded}: those that say everything as they come; the others some thousands at a time, each judged as the
 * record that it makes of what is recorded.
 */
final class RowLoader<T extends Record> implements AutoCloseable {

    private static final int BATCH = 5_000;
    /** In {@code load_version}: the row was judged as a record that isn't there yet. */
    static final long NEW = -1;

    private record Pending<T extends Record>(long number, SentRow<T> row) {}

    private record Recorded(long version, Map<String, String> values) {}

    private final Connection connection;
    private final BulkRecord<T> bulk;
    private final List<StagedColumns.Column> components;
    private final String copyIntoLoaded;
    private final RecordedSql sql;
    private final Set<String> hidden;
    private final Map<String, String> permissions;
    private final List<Pending<T>> pending = new ArrayList<>();
    private CopyRows copy;
    private boolean sought;

    RowLoader(
            Connection connection,
            BulkRecord<T> bulk,
            List<StagedColumns.Column> components,
            String copyIntoLoaded,
            RecordedSql sql,
            Predicate<String> permitted) {
        this.connection = connection;
        this.bulk = bulk;
        this.components = components;
        this.copyIntoLoaded = copyIntoLoaded;
        this.sql = sql;
        ConfidentialComponents confidential = ConfidentialComponents.of(bulk.request());
        hidden = confidential.hiddenFrom(permitted);
        permissions = confidential.permissions();
    }

    void add(long number, SentRow<T> row) throws SQLException {
        List<Violation> forbidden = hidden.stream()
                .filter(row::names)
                .sorted()
                .map(name -> new Violation(name, "needs the permission " + permissions.get(name)))
                .toList();
        if (!forbidden.isEmpty()) {
            // not even looked at beside what is recorded: the answer is the same whatever that is, and whatever was
            // guessed
            List<Violation> others = row.faultsOfItsOwn().stream()
                    .filter(fault ->
                            forbidden.stream().noneMatch(one -> fault.field().equals('/' + one.field())))
                    .toList();
            write(number, faults("forbidden", forbidden).addAll(faults("invalid", others)), null, row, null);
        } else if (row.isWhole()) {
            write(number, row, row.alone(), null);
        } else {
            pending.add(new Pending<>(number, row));
            if (pending.size() == BATCH) {
                judgePending();
            }
        }
    }

    /** The file breaks off at this row. */
    void breaksOff(long number, String message) throws SQLException {
        write(number, faults("unreadable-file", List.of(new Violation("", message))), null, null, null);
    }

    void finish() throws SQLException {
        judgePending();
        pause();
    }

    /** Gives up what isn't finished. */
    @Override
    public void close() throws SQLException {
        if (copy != null) {
            copy.close();
        }
    }

    private void judgePending() throws SQLException {
        if (pending.isEmpty()) {
            return;
        }
        pause();
        Map<Long, Recorded> recorded = recorded();
        for (Pending<T> one : pending) {
            SentRow<T> row = one.row();
            Recorded found = recorded.get(one.number());
            if (found != null) {
                write(one.number(), row, row.over(found.values(), hidden), found.version());
            } else if (row.isFaulty() && !saysWhose(row)) {
                write(one.number(), faults("invalid", row.faultsOfItsOwn()), null, row, null);
            } else {
                write(one.number(), row, row.alone(), NEW);
            }
        }
        pending.clear();
    }

    private Map<Long, Recorded> recorded() throws SQLException {
        Map<Long, Recorded> found = new HashMap<>();
        try (Statement statement = connection.createStatement()) {
            statement.execute(sought ? "truncate sought" : sql.createSought());
            sought = true;
            try (CopyRows keys = new CopyRows(connection, sql.copyIntoSought())) {
                for (Pending<T> one : pending) {
                    keys.value(one.number());
                    sql.keyColumns().forEach(column -> keys.value(one.row().value(components.indexOf(column))));
                    keys.endRow();
                }
                keys.finish();
            }
            statement.execute("analyze sought");
            try (ResultSet row = statement.executeQuery(sql.select())) {
                while (row.next()) {
                    Map<String, String> values = new HashMap<>();
                    for (int i = 0; i < components.size(); i++) {
                        values.put(components.get(i).component(), row.getString(i + 3));
                    }
                    found.put(row.getLong(1), new Recorded(row.getLong(2), values));
                }
            }
        }
        return found;
    }

    private boolean saysWhose(SentRow<T> row) {
        return sql.keyColumns().stream().allMatch(column -> row.value(components.indexOf(column)) != null);
    }

    private void write(long number, SentRow<T> row, Reading<T> reading, Long version) throws SQLException {
        ArrayNode faults = reading.refused() ? faults("invalid", reading.faults()) : null;
        write(number, faults, version, row, reading.value());
    }

    /** A row that is refused leaves what could be read of it: whose it is, and what it asked others to make room for. */
    private void write(long number, ArrayNode faults, Long version, SentRow<T> row, T record) throws SQLException {
        if (copy == null) {
            copy = new CopyRows(connection, copyIntoLoaded);
        }
        copy.value(number).value(faults == null ? null : faults.toString()).value(version);
        for (int i = 0; i < components.size(); i++) {
            Object left = row == null ? null : row.value(i);
            copy.value(record == null ? left : components.get(i).valueIn(record));
        }
        copy.endRow();
    }

    private void pause() throws SQLException {
        if (copy != null) {
            copy.finish();
            copy = null;
        }
    }

    static ArrayNode faults(String code, List<Violation> violations) {
        ArrayNode faults = JsonNodeFactory.instance.arrayNode();
        violations.forEach(violation -> faults.addObject()
                .put("field", violation.field().replaceFirst("^/", ""))
                .put("code", code)
                .put("message", violation.message()));
        return faults;
    }
}
