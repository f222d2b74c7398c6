package uk.police.wmp.rest;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Writes records as CSV (RFC 4180, UTF-8), row by row as they come from the database. */
public final class CsvRows<V extends Record> implements AutoCloseable {

    public static final String MEDIA_TYPE = "text/csv";

    /** With what its text is written in. */
    public static final String CONTENT_TYPE = MEDIA_TYPE + ";charset=utf-8";

    private final CsvWriter csv;
    private final List<RecordComponent> components;

    /** Whether the caller likes a file best of all that there is. */
    public static boolean wanted(List<MediaType> accepted) {
        for (MediaType range : accepted) {
            if (range.isCompatible(MediaType.APPLICATION_JSON_TYPE)) {
                return false;
            }
            if (range.isCompatible(MediaType.valueOf(MEDIA_TYPE))) {
                return true;
            }
        }
        return false;
    }

    /** A file of all components of all rows. */
    public static <V extends Record> Response respond(Class<V> view, Stream<V> rows) {
        List<String> columns = Arrays.stream(view.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
        StreamingOutput file = out -> {
            try (var written = new CsvRows<>(out, view, columns)) {
                rows.forEach(written::write);
            }
        };
        return Response.ok(file, CONTENT_TYPE).build();
    }

    public CsvRows(OutputStream out, Class<V> view, List<String> columns) {
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

    public void write(V row) {
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
