package uk.police.wmp.local.demo;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;

/** A CSV file being written, one row per record; null is an empty field. */
public final class CsvSheet implements AutoCloseable {

    private final CsvWriter writer;

    CsvSheet(CsvWriter writer) {
        this.writer = writer;
    }

    public CsvSheet row(Object... fields) {
        writer.writeRecord(Arrays.stream(fields)
                .map(field -> field == null ? "" : field.toString())
                .toArray(String[]::new));
        return this;
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
