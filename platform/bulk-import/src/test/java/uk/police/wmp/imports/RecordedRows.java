package uk.police.wmp.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import uk.police.wmp.postgres.FreshDatabase;

/** What is in the database, for tests to look at. */
@ApplicationScoped
class RecordedRows {

    private final DataSource database;

    RecordedRows(DataSource database) {
        this.database = database;
    }

    /** The first column of each row, as text. */
    List<String> query(String sql) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            List<String> found = new ArrayList<>();
            while (row.next()) {
                found.add(row.getString(1));
            }
            return found;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    void execute(String sql) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    String lastPosition() {
        return query("select last_position()").getFirst();
    }

    /** What the application itself may not do. */
    static void executeAsOwner(String sql) {
        try (var connection = FreshDatabase.connectAsOwner();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    void clear() {
        executeAsOwner("""
                truncate station, keeper, spell, spell_note, stay, entry_book, entry_line,
                    history.station, history.keeper, history.spell, history.stay, history.entry_book, history.entry_line, change""");
        execute("insert into keeper (external_id) values ('K1'), ('K2'), ('K3')");
    }
}
