package uk.police.wmp.rest;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

/** Writes records as CSV (RFC 4180, UTF-8), row by row as they come from the database. */
final class CsvRows<V extends Record> implements AutoCloseable {

    private final CsvWriter csv;
    private final List<RecordComponent> components;

    CsvRows(OutputStream out, Class<V> view, List<String> columns) {
        csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out);
        components = columns.stream().map(column -> component(view, column)).toList();
        csv.writeRecord(columns);
    }

    private RecordComponent component(Class<V> view, String column) {
        return Arrays.stream(view.getRecordComponents())
                .filter(component -> component.getName().equals(column))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(view.getName() + " lacks the column " + column));
    }

    void write(V row) {
        csv.writeRecord(components.stream()
                .map(component -> text(RecordValues.of(row, component)))
                .toList());
    }

    private static String text(Object value) {
        return switch (value) {
            case null -> null;
            case BigDecimal number -> number.toPlainString();
            case String text -> FormulaText.neutralised(text);
            default -> value.toString();
        };
    }

    @Override
    public void close() {
        try {
            csv.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
