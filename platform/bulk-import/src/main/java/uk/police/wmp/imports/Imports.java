package uk.police.wmp.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import uk.police.wmp.rest.Caller;
import uk.police.wmp.rest.InvalidRequest;
import uk.police.wmp.rest.Problem;
import uk.police.wmp.rest.reading.RequestReader;

/** Takes files in: once for an Idempotency-Key, and as many times as the sender likes without one. */
@ApplicationScoped
class Imports {

    private static final int LONGEST_KEY = 255;

    private final BulkRecords bulkRecords;
    private final RequestReader reader;
    private final Importer importer;
    private final ImportRuns runs;
    private final Caller caller;
    private final DataSource database;
    private final ImportMeters meters;

    Imports(
            BulkRecords bulkRecords,
            RequestReader reader,
            Importer importer,
            ImportRuns runs,
            Caller caller,
            DataSource database,
            ImportMeters meters) {
        this.bulkRecords = bulkRecords;
        this.reader = reader;
        this.importer = importer;
        this.runs = runs;
        this.caller = caller;
        this.database = database;
        this.meters = meters;
    }

    /**
     * @return the import, which has been applied or, for a dry run, checked
     * @throws Problem 422 with the import when it was refused
     */
    ImportRun receive(String recordType, ImportMode mode, boolean dryRun, String key, boolean csv, InputStream content)
            throws SQLException, IOException {
        BulkRecord<?> bulk = bulkRecords.forCaller(recordType, caller);
        if (key != null && (key.isBlank() || key.length() > LONGEST_KEY)) {
            throw new InvalidRequest("Idempotency-Key", "must be 1 to " + LONGEST_KEY + " characters");
        }
        ImportOrder order = new ImportOrder(mode, dryRun, key, caller.actor(), caller.client());
        ImportBody body = new ImportBody(content, recordType + '|' + mode + '|' + dryRun + '|' + csv + '|');
        Optional<ImportRun> earlier = key == null ? Optional.empty() : earlier(order, body);
        ImportRun run = earlier.isPresent() ? earlier.get() : receive(bulk, order, csv, body);
        if (run.state() == ImportState.REFUSED) {
            throw refused(run);
        }
        return run;
    }

    private <T extends Record> ImportRun receive(BulkRecord<T> bulk, ImportOrder order, boolean csv, ImportBody body)
            throws SQLException, IOException {
        UUID id = importer.run(bulk, order, body, csv ? csv(bulk, body) : ndjson(bulk, body), caller::may);
        ImportRun run = runs.find(id).orElseThrow();
        meters.finished(run);
        return run;
    }

    private <T extends Record> RowSource<T> csv(BulkRecord<T> bulk, ImportBody body) throws IOException {
        try {
            return new CsvRowSource<>(body.text(), bulk, reader);
        } catch (InvalidRequest header) {
            body.readToEnd();
            throw header;
        } catch (RowSource.UnreadableFile unreadable) {
            body.readToEnd();
            throw new InvalidRequest("", unreadable.getMessage());
        }
    }

    private <T extends Record> RowSource<T> ndjson(BulkRecord<T> bulk, ImportBody body) throws IOException {
        return new NdjsonRowSource<>(body.text(), bulk.request(), reader);
    }

    /** What became of the same request before, unless it never finished. */
    private Optional<ImportRun> earlier(ImportOrder order, ImportBody body) throws SQLException, IOException {
        try (Connection connection = database.getConnection()) {
            ImportRecord.release(connection, order);
        }
        Optional<ImportRuns.Keyed> found = runs.findByKey(order.actor(), order.client(), order.key());
        if (found.isEmpty()) {
            return Optional.empty();
        }
        ImportRun run = found.get().run();
        body.readToEnd();
        if (run.state() == ImportState.RUNNING) {
            throw ImportRecord.running(
                            "An import with this Idempotency-Key is running: see /v1/imports/" + run.id() + ".")
                    .with("import", run);
        }
        if (!MessageDigest.isEqual(found.get().digest(), body.digest())) {
            throw new Problem(
                    422,
                    "idempotency-key-reused",
                    "The Idempotency-Key belongs to another request",
                    "This key was sent with another body or to another address. Use a new key for a new request.");
        }
        return Optional.of(run);
    }

    private static Problem refused(ImportRun run) {
        return new Problem(
                        422,
                        "import-refused",
                        "The import is refused",
                        "%d of %d rows are refused and nothing was recorded. The faults are at %s."
                                .formatted(run.refused(), run.received(), run.errors()))
                .with("import", run);
    }
}
