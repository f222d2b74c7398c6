package uk.police.wmp.imports;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * How far imports have got, and what becomes of their rows: {@code imports_running}, and {@code import_rows_total} by record type and outcome.
 * {@code received} grows while a file is read, the others when it has been judged; a dry run leaves {@code checked}.
 */
@Singleton
class ImportMeters {

    private final MeterRegistry meters;
    private final Map<String, Counter> received = new ConcurrentHashMap<>();

    ImportMeters(MeterRegistry meters) {
        this.meters = meters;
    }

    void running(Supplier<Number> now) {
        Gauge.builder("imports.running", now).register(meters);
    }

    void received(String recordType) {
        received.computeIfAbsent(recordType, type -> rows(type, "received")).increment();
    }

    void finished(ImportRun run) {
        if (run.state() == ImportState.CHECKED) {
            rows(run.recordType(), "checked").increment(run.received());
        } else {
            count(run, "created", run.created());
            count(run, "updated", run.updated());
            count(run, "unchanged", run.unchanged());
            count(run, "refused", run.refused());
        }
    }

    private void count(ImportRun run, String outcome, long rows) {
        rows(run.recordType(), outcome).increment(rows);
    }

    private Counter rows(String recordType, String outcome) {
        return meters.counter("import.rows", "type", recordType, "outcome", outcome);
    }
}
