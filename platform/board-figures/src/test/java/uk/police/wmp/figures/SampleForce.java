package uk.police.wmp.figures;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import uk.police.wmp.postgres.FreshDatabase;

/** Records for figures to count, each call one transaction. */
@ApplicationScoped
class SampleForce {

    private final DataSource database;

    SampleForce(DataSource database) {
        this.database = database;
    }

    void clear() {
        run("delete from student_officer", "delete from officer", "delete from referral");
        try (Connection connection = FreshDatabase.connectAsOwner();
                var statement = connection.createStatement()) {
            statement.execute("delete from unsuppressed_read");
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Three inspectors of an ethnic minority among nine rows. */
    void threeInspectors() {
        clear();
        officers("CONSTABLE", "NORTH", 30, 200, 0);
        officers("CONSTABLE", "SOUTH", 25, 180, 0);
        officers("CONSTABLE", "EAST", 20, 100, 0);
        officers("SERGEANT", "NORTH", 10, 40, 0);
        officers("SERGEANT", "SOUTH", 8, 30, 0);
        officers("SERGEANT", "EAST", 6, 20, 0);
        officers("INSPECTOR", "NORTH", 2, 20, 0);
        officers("INSPECTOR", "SOUTH", 1, 20, 0);
        officers("INSPECTOR", "EAST", 0, 10, 0);
    }

    void studentOfficers(String route, int recruited, String startedOn, int left, String leftOn) {
        run("insert into student_officer (external_id, entry_route, started_on, left_on) select 'S-' || uuidv7(), '"
                + route
                + "', '" + startedOn + "', case when n <= " + left + " then date '" + leftOn
                + "' end from generate_series(1, " + recruited + ") n");
    }

    void officers(String rank, String station, int minority, int others, int notStated) {
        officers(rank, station, minority, others, notStated, "2010-01-01");
    }

    void officers(String rank, String station, int minority, int others, int notStated, String joinedOn) {
        run("insert into officer (external_id, rank, station, ethnic_minority, joined_on) select 'O-' || uuidv7(), '"
                + rank
                + "', '" + station + "', case when n <= " + minority + " then true when n <= " + (minority + others)
                + " then false end, '" + joinedOn + "' from generate_series(1, " + (minority + others + notStated)
                + ") n");
    }

    void referrals(String workerType, String referredOn, int number, int waitDays) {
        run("insert into referral (external_id, worker_type, referred_on, wait_days) select 'R-' || uuidv7(), '"
                + workerType + "', '" + referredOn + "', " + waitDays + " from generate_series(1, " + number + ") n");
    }

    void aDayGoesBy() {
        run("update figure_release set period = period - 1");
    }

    long number(String query) {
        try (Connection connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private void run(String... statements) {
        try (Connection connection = database.getConnection();
                var statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
