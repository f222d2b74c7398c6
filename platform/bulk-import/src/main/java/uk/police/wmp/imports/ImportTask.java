package uk.police.wmp.imports;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import uk.police.wmp.history.Writer;
import uk.police.wmp.imports.Staging.Outlook;

/**
 * Applies what has been staged. Everything is checked without the writer's lock; under it the check counts only if no other
 * transaction was numbered meanwhile, and is made again if one was.
 */
final class ImportTask {

    /** Large enough that the work of a chunk outweighs its commit, small enough that other writers hardly notice. */
    private static final long CHUNK = 10_000;

    private final Connection connection;
    private final Writer writer;
    private final ImportRecord record;
    private final Staging<?> staging;
    private final long received;
    private long checkedAt;
    private Outlook applied = new Outlook(0, 0, 0, 0);

    ImportTask(Connection connection, Writer writer, ImportRecord record, Staging<?> staging, long received) {
        this.connection = connection;
        this.writer = writer;
        this.record = record;
        this.staging = staging;
        this.received = received;
    }

    void dryRun() throws SQLException {
        Outlook outlook = check();
        record.keepErrors();
        record.finish(ImportState.CHECKED, outlook);
    }

    void atomic() throws SQLException {
        Outlook outlook;
        do {
            outlook = check();
            if (outlook.refused() > 0) {
                refuseAll();
                return;
            }
        } while (!outlook.changesNothing() && !appliedWhole());
        if (outlook.changesNothing()) {
            record.finish(ImportState.APPLIED, outlook);
        }
    }

    void partial(boolean inChunks) throws SQLException {
        Outlook outlook = check();
        if (!outlook.changesNothing()) {
            long last = staging.lastUnit();
            long size = inChunks ? CHUNK : last + 1;
            for (long from = 0; from <= last; from += size) {
                applyUnits(from, Math.min(from + size - 1, last));
            }
        }
        long refused = staging.refused();
        record.keepErrors();
        record.finish(
                ImportState.APPLIED,
                new Outlook(
                        applied.created(),
                        applied.updated(),
                        received - applied.created() - applied.updated() - refused,
                        refused));
    }

    void refuseAll() throws SQLException {
        record.keepErrors();
        record.finish(ImportState.REFUSED, new Outlook(0, 0, 0, staging.refused()));
    }

    private Outlook check() throws SQLException {
        checkedAt = number("select public.last_position()");
        return staging.check();
    }

    /** False when what another writer has recorded meanwhile makes rows faulty: then the check without the lock finds them too. */
    private boolean appliedWhole() throws SQLException {
        connection.setAutoCommit(false);
        try {
            begin();
            Outlook outlook = recheckedUnderLock();
            if (outlook != null && outlook.refused() > 0) {
                connection.rollback();
                return false;
            }
            Outlook done = staging.apply(0, Long.MAX_VALUE);
            record.finish(
                    ImportState.APPLIED,
                    new Outlook(done.created(), done.updated(), received - done.created() - done.updated(), 0));
            connection.commit();
        } catch (SQLException failure) {
            connection.rollback();
            connection.setAutoCommit(true);
            Refusal refusal = Refusal.of(failure).orElseThrow(() -> failure);
            staging.refuseFile(refusal.code(), refusal.message());
            refuseAll();
        } finally {
            connection.setAutoCommit(true);
        }
        return true;
    }

    private void applyUnits(long from, long to) throws SQLException {
        if (!staging.hasWork(from, to)) {
            return;
        }
        Optional<Refusal> refusal = tryUnits(from, to);
        if (refusal.isEmpty()) {
            return;
        }
        if (from == to) {
            staging.refuse(from, refusal.get().code(), refusal.get().message());
            return;
        }
        // halves, until the row that the database refuses stands alone
        long middle = from + (to - from) / 2;
        applyUnits(from, middle);
        applyUnits(middle + 1, to);
    }

    private Optional<Refusal> tryUnits(long from, long to) throws SQLException {
        connection.setAutoCommit(false);
        try {
            long number = begin();
            recheckedUnderLock();
            Outlook done = staging.apply(from, to);
            record.add(done);
            connection.commit();
            checkedAt = number;
            applied = new Outlook(applied.created() + done.created(), applied.updated() + done.updated(), 0, 0);
            return Optional.empty();
        } catch (SQLException failure) {
            connection.rollback();
            return Optional.of(Refusal.of(failure).orElseThrow(() -> failure));
        } finally {
            connection.setAutoCommit(true);
        }
    }

    private long begin() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("set local lock_timeout = '60s'"); // a file of this size has time
        }
        return writer.begin(connection);
    }

    /** The outlook as the file would have it now, or null when nothing was recorded since it was checked. */
    private Outlook recheckedUnderLock() throws SQLException {
        long last = number("""
                select coalesce(max(seq), 0) from public.transaction_log
                 where seq < current_setting('app.write_seq')::bigint""");
        return last == checkedAt ? null : staging.check();
    }

    private long number(String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }
}
