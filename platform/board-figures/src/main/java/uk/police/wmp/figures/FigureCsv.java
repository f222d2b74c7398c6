package uk.police.wmp.figures;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import uk.police.wmp.rest.FormulaText;

/**
 * A figure as CSV (RFC 4180, UTF-8): the header and the rows; then what the numbers are, in rows of the same width that begin with {@code #}, so
 * that a reader which skips comments has the table alone.
 */
final class FigureCsv {

    private FigureCsv() {}

    static byte[] write(FigureResult result) {
        StringWriter text = new StringWriter();
        FigureTable table = result.table();
        int width = Math.max(2, table.columns().size());
        try (CsvWriter csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.CRLF)
                .commentCharacter(';') // else every # would be quoted
                .build(text)) {
            csv.writeRecord(
                    padded(table.columns().stream().map(FigureTable.Shown::name).toList(), width));
            table.rows().forEach(row -> csv.writeRecord(padded(texts(row), width)));
            if (!table.totals().isEmpty()) {
                csv.writeRecord(padded(texts(table.totals()), width));
            }
            FigureFacts.of(result)
                    .forEach((name, value) ->
                            csv.writeRecord(padded(List.of("# " + name, FormulaText.neutralised(value)), width)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> texts(List<Cell> row) {
        return row.stream()
                .map(cell -> cell instanceof Cell.Word ? FormulaText.neutralised(cell.text()) : cell.text())
                .toList();
    }

    private static List<String> padded(List<String> fields, int width) {
        List<String> padded = new ArrayList<>(fields);
        while (padded.size() < width) {
            padded.add(null);
        }
        return padded;
    }
}
