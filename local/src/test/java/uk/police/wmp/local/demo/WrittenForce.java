package uk.police.wmp.local.demo;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** The demo force as its files tell it, read back without any of the code that wrote it; and the sums that the papers do. */
final class WrittenForce {

    private static final WrittenForce ONCE = new WrittenForce();

    private final List<DemoFile> files;
    private final Map<String, List<Row>> rows = new HashMap<>();
    private final Map<String, List<Row>> employmentsByWorker = new HashMap<>();
    private final Map<String, Row> workers = new HashMap<>();

    private WrittenForce() {
        try {
            files = DemoForce.write(Files.createTempDirectory("demo-force"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        files.forEach(file -> rows.put(file.recordType(), read(file.path())));
        rows("employments")
                .forEach(one -> employmentsByWorker
                        .computeIfAbsent(one.get("workerExternalId"), id -> new ArrayList<>())
                        .add(one));
        rows("workers").forEach(worker -> workers.put(worker.get("externalId"), worker));
    }

    static WrittenForce get() {
        return ONCE;
    }

    /** A record: its fields by column name. */
    record Row(Map<String, String> fields) {

        String get(String column) {
            return fields.get(column);
        }

        boolean has(String column) {
            return !fields.get(column).isEmpty();
        }

        LocalDate date(String column) {
            return has(column) ? LocalDate.parse(get(column)) : null;
        }

        BigDecimal number(String column) {
            return new BigDecimal(get(column));
        }

        boolean is(String column, String value) {
            return get(column).equals(value);
        }

        /** Both ends included; an empty end is open. */
        boolean covers(LocalDate day, String from, String to) {
            return !date(from).isAfter(day) && (!has(to) || !date(to).isBefore(day));
        }

        boolean covers(LocalDate day) {
            return covers(day, "validFrom", "validTo");
        }
    }

    List<DemoFile> files() {
        return files;
    }

    List<Row> rows(String recordType) {
        return rows.get(recordType);
    }

    List<Row> rows(String recordType, Predicate<Row> which) {
        return rows(recordType).stream().filter(which).toList();
    }

    Row worker(Row ofWorker) {
        return workers.get(ofWorker.get("workerExternalId"));
    }

    boolean minority(Row ofWorker) {
        return "MABO".indexOf(worker(ofWorker).get("ethnicity").charAt(0)) >= 0;
    }

    boolean female(Row ofWorker) {
        return worker(ofWorker).is("sex", "F");
    }

    /** Employments of a type on a day; any type if null. */
    List<Row> inService(LocalDate day, String workerType) {
        return rows(
                "employments",
                one -> one.covers(day, "joinedOn", "leftOn")
                        && (workerType == null || one.is("workerType", workerType)));
    }

    List<Row> employments(String worker) {
        return employmentsByWorker.getOrDefault(worker, List.of());
    }

    /** What somebody is on a day, or null for somebody who isn't in service. */
    String workerType(String worker, LocalDate day) {
        return employments(worker).stream()
                .filter(one -> one.covers(day, "joinedOn", "leftOn"))
                .map(one -> one.get("workerType"))
                .findFirst()
                .orElse(null);
    }

    static BigDecimal percent(long part, long whole, int decimals) {
        return percent(BigDecimal.valueOf(part), BigDecimal.valueOf(whole), decimals);
    }

    /** Rounded half up, once. */
    static BigDecimal percent(BigDecimal part, BigDecimal whole, int decimals) {
        return GoldenTable.plain(part.multiply(BigDecimal.valueOf(100)).divide(whole, decimals, RoundingMode.HALF_UP));
    }

    static BigDecimal number(long count) {
        return BigDecimal.valueOf(count);
    }

    private static List<Row> read(Path path) {
        List<Row> read = new ArrayList<>();
        try (var records = CsvReader.builder().ofNamedCsvRecord(path)) {
            records.forEach(csv -> read.add(new Row(csv.getFieldsAsMap())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return read;
    }
}
