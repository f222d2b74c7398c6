package uk.police.wmp.local.demo;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** A CSV file being written: a heading, then one row per record; null is an empty field. */
public final class CsvSheet implements AutoCloseable {

    private final CsvWriter writer;

    private CsvSheet(CsvWriter writer) {
        this.writer = writer;
    }

    /** Adds the file to the list, in load order, and opens it. */
    static CsvSheet open(Path directory, String service, String recordType, List<DemoFile> files, String... columns) {
        try {
            Path folder = Files.createDirectories(directory.resolve(service));
            Path path = folder.resolve(recordType + ".csv");
            files.add(new DemoFile(service, recordType, path, "text/csv"));
            CsvSheet sheet = new CsvSheet(
                    CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(path, StandardCharsets.UTF_8));
            sheet.writer.writeRecord(columns);
            return sheet;
        } catch (IOException e) {
            throw new UncheckedIOException("Can't write the demo force's " + recordType, e);
        }
    }

    public void row(Object... fields) {
        writer.writeRecord(Arrays.stream(fields)
                .map(field -> field == null ? "" : field.toString())
                .toArray(String[]::new));
    }

    @Override
    public void close() {
        try {
            writer.close();
        } catch (IOException e) {
            throw new UncheckedIOException("Can't finish a file of the demo force", e);
        }
    }
}
