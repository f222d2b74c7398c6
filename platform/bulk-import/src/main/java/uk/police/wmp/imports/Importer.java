package uk.police.wmp.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.function.LongConsumer;
import java.util.function.Predicate;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import uk.police.wmp.history.Writer;
import uk.police.wmp.rest.Problem;
import uk.police.wmp.rest.traces.Traces;

/** Runs imports, each on a connection of its own. */
@ApplicationScoped
class Importer {

    private static final Logger LOG = Logger.getLogger(Importer.class);
    private static final long SECOND = 1_000_000_000;

    private final DataSource database;
    private final Writer writer;
    private final ImportRuns runs;
    private final Traces traces;
    private final ImportMeters meters;
    private final Semaphore places;

    Importer(
            DataSource database,
            Writer writer,
            ImportRuns runs,
            Traces traces,
            ImportMeters meters,
            @ConfigProperty(name = "imports.at-once", defaultValue = "4") int atOnce) {
        this.database = database;
        this.writer = writer;
        this.runs = runs;
        this.traces = traces;
        this.meters = meters;
        places = new Semaphore(atOnce);
        meters.running(() -> atOnce - places.availablePermits());
    }

    /**
     * @param permitted which permissions the sender has
     * @return the id of the import, which has finished one way or another
     */
    <T extends Record> UUID run(
            BulkRecord<T> bulk, ImportOrder order, ImportBody body, RowSource<T> rows, Predicate<String> permitted)
            throws SQLException {
        if (!places.tryAcquire()) {
            throw new Problem(503, "busy", "Busy", "Too many imports are running. Send this one again.")
                    .retryAfter(Duration.ofSeconds(10));
        }
        try (Connection connection = database.getConnection()) {
            return run(connection, bulk, order, body, rows, permitted);
        } finally {
            places.release();
        }
    }

    private <T extends Record> UUID run(
            Connection connection,
            BulkRecord<T> bulk,
            ImportOrder order,
            ImportBody body,
            RowSource<T> rows,
            Predicate<String> permitted)
            throws SQLException {
        ImportRecord record = ImportRecord.begin(connection, bulk.recordType(), order);
        try {
            Staging<T> staging = new Staging<>(connection, bulk);
            LongConsumer reporting = reporting(record.id(), bulk.recordType());
            Staging.Loaded loaded;
            try (var _ = traces.begin("import: read")) {
                loaded = staging.load(rows, permitted, reporting);
            }
            traces.says("import", record.id().toString());
            traces.says("records", bulk.recordType());
            traces.says("rows", loaded.rows());
            body.readToEnd();
            record.received(loaded.rows(), body.digest());
            ImportTask task =
                    new ImportTask(connection, writer, traces, record, staging, loaded.rows(), bulk.refersToItself());
            if (order.dryRun()) {
                task.dryRun(loaded.unreadable() ? ImportMode.ATOMIC : order.mode());
            } else if (loaded.unreadable() || order.mode() == ImportMode.ATOMIC) {
                task.atomic();
            } else {
                task.partial();
            }
            LOG.infof("import %s of %s finished: %d rows", record.id(), bulk.recordType(), loaded.rows());
        } catch (IOException gone) {
            throw new Problem(
                    400,
                    "malformed-request",
                    "The body broke off",
                    "The connection closed before the whole file had come, so none of it was recorded. Send it again.");
        } finally {
            leave(connection, record);
        }
        return record.id();
    }

    /** Whatever happened: what hasn't finished is interrupted. On a broken connection that shows by itself. */
    private static void leave(Connection connection, ImportRecord record) {
        try (Statement statement = connection.createStatement()) {
            record.interrupted();
            record.unlock();
            statement.execute(StagingSql.dropAll());
        } catch (SQLException broken) {
            LOG.warnf("import %s lost its connection: %s", record.id(), broken.getSQLState());
        }
    }

    private LongConsumer reporting(UUID id, String recordType) {
        return new LongConsumer() {
            private long reportedAt = System.nanoTime();

            @Override
            public void accept(long rows) {
                meters.received(recordType);
                if (rows % 1_000 == 0 && System.nanoTime() - reportedAt > SECOND) {
                    try {
                        runs.progress(id, rows);
                    } catch (SQLException busy) {
                        LOG.debugf("progress of import %s not reported: %s", id, busy.getSQLState());
                    }
                    reportedAt = System.nanoTime();
                }
            }
        };
    }
}
