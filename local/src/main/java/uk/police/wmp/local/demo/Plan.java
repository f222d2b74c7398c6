package uk.police.wmp.local.demo;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What somebody chose so that the papers' tables come out: CSV files under {@code resources/demo}, one for each subject. A file's comment says
 * which paper it serves and who reads it.
 */
public final class Plan {

    /** Columns that begin so are for generators; the others of the file are sent to the service. */
    private static final String NOT_SENT = "plan:";

    private static final ObjectMapper MAPPER = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES);

    private static final Map<String, String> NUMBERS = read("numbers").stream()
            .collect(Collectors.toMap(row -> row.getField("name"), row -> row.getField("value")));

    private Plan() {}

    /**
     * The rows of a table, each as a record whose components are columns; an empty cell is null, or 0.
     *
     * @param table the file's path under {@code resources/demo}, without its ending
     */
    public static <R extends Record> List<R> rows(String table, Class<R> type) {
        ArrayNode rows = MAPPER.createArrayNode();
        for (NamedCsvRecord row : read(table)) {
            ObjectNode node = rows.addObject();
            cells(row, Plan::component).forEach(node::put);
        }
        try {
            List<R> records = MAPPER.readerForListOf(type).readValue(rows);
            return List.copyOf(records);
        } catch (IOException e) {
            throw new UncheckedIOException("The plan " + table + " doesn't fit " + type, e);
        }
    }

    public static <R extends Record, K> Map<K, R> rowsBy(Function<R, K> key, String table, Class<R> type) {
        return rows(table, type).stream()
                .collect(Collectors.toMap(key, row -> row, (one, other) -> one, LinkedHashMap::new));
    }

    /** What is sent to a service of a table that is sent as it is, column by column. */
    static List<Map<String, String>> sent(String table) {
        return read(table).stream()
                .map(row -> cells(row, column -> column.startsWith(NOT_SENT) ? null : column))
                .toList();
    }

    /** One of {@code numbers.csv}. */
    public static int number(String name) {
        return Integer.parseInt(value(name));
    }

    /** One of {@code numbers.csv}. */
    public static double decimal(String name) {
        return Double.parseDouble(value(name));
    }

    /** One of {@code numbers.csv}. */
    public static LocalDate day(String name) {
        return LocalDate.parse(value(name));
    }

    /** The tickets of one of the choices in {@code choices.csv}. */
    public static List<String> choices(String name) {
        List<String> tickets = read("choices").stream()
                .filter(row -> row.getField("choice").equals(name))
                .flatMap(row ->
                        Collections.nCopies(Integer.parseInt(row.getField("tickets")), row.getField("value")).stream())
                .toList();
        if (tickets.isEmpty()) {
            throw new IllegalArgumentException("choices.csv has no " + name);
        }
        return tickets;
    }

    private static String value(String name) {
        String value = NUMBERS.get(name);
        if (value == null) {
            throw new IllegalArgumentException("numbers.csv has no " + name);
        }
        return value;
    }

    private static String component(String column) {
        return column.startsWith(NOT_SENT) ? column.substring(NOT_SENT.length()) : column;
    }

    private static Map<String, String> cells(NamedCsvRecord row, Function<String, String> naming) {
        Map<String, String> cells = new LinkedHashMap<>();
        row.getFieldsAsMap().forEach((column, cell) -> {
            String name = naming.apply(column);
            if (name != null) {
                cells.put(name, cell.isEmpty() ? null : cell);
            }
        });
        return cells;
    }

    private static List<NamedCsvRecord> read(String table) {
        String name = "/demo/" + table + ".csv";
        try (InputStream file = Plan.class.getResourceAsStream(name);
                CsvReader<NamedCsvRecord> rows = CsvReader.builder()
                        .commentStrategy(CommentStrategy.SKIP)
                        .ofNamedCsvRecord(file)) {
            return rows.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Can't read the plan " + name, e);
        }
    }
}
