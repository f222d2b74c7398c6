package uk.police.wmp.local.demo;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Writes the files of one service, in load order. */
public final class Sheets {

    private final Path directory;
    private final String service;
    private final List<DemoFile> files;

    Sheets(Path directory, String service, List<DemoFile> files) {
        this.directory = directory;
        this.service = service;
        this.files = files;
    }

    /** @param heading the columns, separated by commas */
    public CsvSheet open(String recordType, String heading) {
        try {
            Path path = Files.createDirectories(directory.resolve(service)).resolve(recordType + ".csv");
            files.add(new DemoFile(service, recordType, path, "text/csv"));
            CsvWriter writer =
                    CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(path, StandardCharsets.UTF_8);
            return new CsvSheet(writer).row((Object[]) heading.split(","));
        } catch (IOException e) {
            throw new UncheckedIOException("Can't write the demo force's " + recordType, e);
        }
    }

    /** Writes records whose components are the columns. */
    public <R extends Record> void write(String recordType, Class<R> type, List<R> records) {
        RecordComponent[] columns = type.getRecordComponents();
        Arrays.stream(columns).forEach(column -> column.getAccessor().setAccessible(true));
        String heading = String.join(
                ",", Arrays.stream(columns).map(RecordComponent::getName).toList());
        try (CsvSheet sheet = open(recordType, heading)) {
            records.forEach(one -> sheet.row(
                    Arrays.stream(columns).map(column -> value(column, one)).toArray()));
        }
    }

    /**
     * Writes tables of the plan as they are.
     *
     * @param tables their paths, which end in the record type
     */
    public void copy(String... tables) {
        for (String table : tables) {
            List<Map<String, String>> rows = Plan.sent(table);
            String heading = String.join(",", rows.getFirst().keySet());
            try (CsvSheet sheet = open(table.substring(table.indexOf('/') + 1), heading)) {
                rows.forEach(row -> sheet.row(row.values().toArray()));
            }
        }
    }

    private static Object value(RecordComponent column, Record one) {
        try {
            return column.getAccessor().invoke(one);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Can't read " + column, e);
        }
    }
}
