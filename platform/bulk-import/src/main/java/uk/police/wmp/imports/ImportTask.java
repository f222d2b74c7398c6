package uk.police.wmp.imports;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.police.wmp.history.Writer;
import uk.police.wmp.imports.Staging.Outlook;
import uk.police.wmp.rest.traces.Traces;

/**
 * Applies what has been staged. Everything is checked without the writer's lock; under it the check counts only if no other
 * transaction was numbered meanwhile, and is made again if one was. A dry run does all that the import itself would do, in a
 * transaction that it rolls back: so both say the same.
 */
final class ImportTask {

    /** Large enough that the work of a chunk outweighs its commit, small enough that other writers hardly notice. */
    private static final long CHUNK = 10_000;

    /** Rows that the database itself refuses, though every check had passed them. */
    private record RefusedUnit(long unit, List<Long> rows, Refusal refusal) {}

    private final Connection connection;
    private final Writer writer;
    private final Traces traces;
    private final ImportRecord record;
    private final Staging<?> staging;
    private final long received;
    private final boolean refersToItself;
    private long checkedAt;
    private boolean checkedAgain;
    private Outlook applied = new Outlook(0, 0, 0, 0);

    /** @param refersToItself whether rows may refer to others of the file, so that they can't be applied in chunks */
    ImportTask(
            Connection connection,
            Writer writer,
            Traces traces,
            ImportRecord record,
            Staging<?> staging,
            long received,
            boolean refersToItself) {
        this.connection = connection;
        this.writer = writer;
        this.traces = traces;
        this.record = record;
        this.staging = staging;
        this.received = received;
        this.refersToItself = refersToItself;
    }

    void dryRun(ImportMode mode) throws SQLException {
        Outlook outlook = check();
        boolean tried = mode == ImportMode.PARTIAL || outlook.refused() == 0;
        if (tried && !outlook.changesNothing()) {
            write(0, staging.lastUnit(), false);
        }
        record.keepErrors(staging.externalId());
        record.finish(ImportState.CHECKED, staging.outlook());
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

    void partial() throws SQLException {
        Outlook outlook = check();
        while (!outlook.changesNothing()) {
            checkedAgain = false;
            long last = staging.lastUnit();
            long size = refersToItself ? last + 1 : CHUNK;
            for (long from = 0; from <= last; from += size) {
                write(from, Math.min(from + size - 1, last), true);
            }
            if (!checkedAgain) {
                break;
            }
            outlook = check(); // others wrote meanwhile: rows may hold together otherwise than they did
        }
        record.keepErrors(staging.externalId());
        finishApplied(staging.refused());
    }

    private void finishApplied(long refused) throws SQLException {
        long unchanged = received - applied.created() - applied.updated() - refused;
        record.finish(ImportState.APPLIED, new Outlook(applied.created(), applied.updated(), unchanged, refused));
    }

    void refuseAll() throws SQLException {
        record.keepErrors(staging.externalId());
        record.finish(ImportState.REFUSED, new Outlook(0, 0, 0, staging.refused()));
    }

    private Outlook check() throws SQLException {
        checkedAt = number("select public.last_position()");
        try (var _ = traces.begin("import: check")) {
            return staging.check();
        }
    }

    /** False when what another writer has recorded meanwhile makes rows faulty: then the check without the lock finds them too. */
    private boolean appliedWhole() throws SQLException {
        List<RefusedUnit> refused = inTransaction(() -> {
            Outlook outlook = recheckedUnderLock();
            if (outlook != null && outlook.refused() > 0) {
                connection.rollback();
                return null;
            }
            List<RefusedUnit> found = written(0, staging.lastUnit());
            if (found.isEmpty()) {
                finishApplied(0);
                connection.commit();
            } else {
                connection.rollback();
            }
            return found;
        });
        if (refused != null && !refused.isEmpty()) {
            refuse(refused);
            refuseAll();
        }
        return refused != null;
    }

    /** Writes units in a transaction of their own, or tries to; whichever of them the database refuses stays refused. */
    private void write(long from, long to, boolean commit) throws SQLException {
        if (!staging.hasWork(from, to)) {
            return;
        }
        refuse(inTransaction(() -> {
            long number = number("select current_setting('app.write_seq')::bigint");
            recheckedUnderLock();
            List<RefusedUnit> refused = written(from, to);
            if (commit) {
                connection.commit();
                checkedAt = number;
            } else {
                connection.rollback();
            }
            return refused;
        }));
    }

    private interface Work {
        /** Ends the transaction. */
        List<RefusedUnit> run() throws SQLException;
    }

    private List<RefusedUnit> inTransaction(Work work) throws SQLException {
        connection.setAutoCommit(false);
        try (var _ = traces.begin("import: write");
                Statement statement = connection.createStatement()) {
            statement.execute("set local lock_timeout = '60s'"); // a file of this size has time
            writer.begin(connection);
            return work.run();
        } catch (SQLException failure) {
            connection.rollback();
            throw failure;
        } finally {
            connection.setAutoCommit(true);
        }
    }

    private void refuse(List<RefusedUnit> refused) throws SQLException {
        for (RefusedUnit one : refused) {
            staging.refuse(one.rows(), one.refusal());
        }
    }

    private List<RefusedUnit> written(long from, long to) throws SQLException {
        List<RefusedUnit> refused = new ArrayList<>();
        Outlook done = write(from, to, refused);
        int before;
        do {
            // what a row refers to may have stood further down
            before = refersToItself ? refused.size() : 0;
            List<RefusedUnit> again = List.copyOf(before == 0 ? List.of() : refused);
            for (RefusedUnit one : again) {
                refused.remove(one);
                done = done.plus(write(one.unit(), one.unit(), refused));
            }
        } while (refused.size() < before);
        if (done.created() + done.updated() > 0) {
            record.add(done);
            applied = applied.plus(done);
        }
        return refused;
    }

    private Outlook write(long from, long to, List<RefusedUnit> refused) throws SQLException {
        if (!staging.hasWork(from, to)) {
            return new Outlook(0, 0, 0, 0);
        }
        Savepoint before = connection.setSavepoint();
        try {
            staging.deferConstraints();
            Outlook done = staging.apply(from, to);
            connection.releaseSavepoint(before);
            return done;
        } catch (SQLException failure) {
            connection.rollback(before);
            Optional<Refusal> refusal = Refusal.of(failure);
            if (refusal.isEmpty()) {
                throw failure;
            }
            if (from == to) {
                refused.add(new RefusedUnit(from, staging.rowsOf(from), refusal.get()));
                return new Outlook(0, 0, 0, 0);
            }
        }
        // halves, until the unit that the database refuses stands alone
        long middle = from + (to - from) / 2;
        return write(from, middle, refused).plus(write(middle + 1, to, refused));
    }

    /** The outlook as the file would have it now, or null when nothing was recorded since it was checked. */
    private Outlook recheckedUnderLock() throws SQLException {
        long last = number("""
                select coalesce(max(seq), 0) from public.transaction_log
                 where seq < current_setting('app.write_seq')::bigint""");
        if (last == checkedAt) {
            return null;
        }
        checkedAgain = true;
        return staging.check();
    }

    private long number(String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }
}
