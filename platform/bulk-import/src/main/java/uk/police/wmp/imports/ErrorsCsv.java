package uk.police.wmp.imports;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import uk.police.wmp.rest.FormulaText;

/** All errors of an import as CSV, read a page at a time: a file of a million faulty rows has as many. */
final class ErrorsCsv implements StreamingOutput {

    private static final int PAGE = 5_000;

    private final ImportRuns runs;
    private final UUID id;

    ErrorsCsv(ImportRuns runs, UUID id) {
        this.runs = runs;
        this.id = id;
    }

    @Override
    public void write(OutputStream out) throws IOException {
        try (CsvWriter csv =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out)) {
            csv.writeRecord("row", "externalId", "field", "code", "message");
            long after = 0;
            List<ImportRuns.Placed> page;
            do {
                page = runs.errors(id, after, PAGE);
                for (ImportRuns.Placed placed : page) {
                    ImportError error = placed.error();
                    csv.writeRecord(
                            Long.toString(error.row()),
                            FormulaText.neutralised(error.externalId()),
                            FormulaText.neutralised(error.field()),
                            error.code(),
                            FormulaText.neutralised(error.message()));
                    after = placed.ordinal();
                }
            } while (page.size() == PAGE);
        } catch (SQLException failure) {
            throw new IllegalStateException("the errors of an import can't be read", failure);
        }
    }
}
