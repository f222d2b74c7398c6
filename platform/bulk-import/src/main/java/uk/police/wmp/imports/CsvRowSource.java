package uk.police.wmp.imports;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import uk.police.wmp.rest.InvalidRequest;
import uk.police.wmp.rest.reading.RequestReader;
import uk.police.wmp.rest.reading.RowReader;
import uk.police.wmp.rest.reading.SentRow;

/** CSV as RFC 4180 has it, in UTF-8, with a header row. Rows without anything in them, as spreadsheets add, are passed over. */
final class CsvRowSource<T extends Record> implements RowSource<T> {

    private static final int LONGEST_FIELD = 1 << 20;
    /** What the decoder puts where the bytes aren't UTF-8; in a file of records it is the trace of an earlier such accident. */
    private static final char NOT_UTF_8 = '\uFFFD';

    private final Iterator<CsvRecord> records;
    private final List<String> header;
    private final RowReader<T> rows;
    private List<String> fields;
    private long rowNumber;

    /** @throws InvalidRequest when there is no header, or one that names other columns than the record type's */
    CsvRowSource(InputStream body, BulkRecord<T> bulk, RequestReader reader) throws IOException, UnreadableFile {
        records = CsvReader.builder()
                .skipEmptyLines(false) // they count as rows, as they do in a spreadsheet
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE) // reported as a fault of the row
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(LONGEST_FIELD)
                .ofCsvRecord(new InputStreamReader(body, StandardCharsets.UTF_8))
                .iterator();
        header = advance() ? fields : List.of();
        if (header.isEmpty() || header.equals(List.of(""))) {
            throw new InvalidRequest("", "must begin with a header row that names the columns");
        }
        rows = reader.rows(bulk.request(), header, bulk.key());
    }

    @Override
    public boolean next() throws IOException, UnreadableFile {
        while (advance()) {
            if (!fields.stream().allMatch(String::isBlank)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public long rowNumber() {
        return rowNumber;
    }

    @Override
    public SentRow<T> row() {
        for (int i = 0; i < fields.size() && i < header.size(); i++) {
            if (fields.get(i).indexOf(NOT_UTF_8) >= 0) {
                return rows.refused('/' + header.get(i), "must be text in UTF-8");
            }
        }
        return rows.read(fields);
    }

    private boolean advance() throws IOException, UnreadableFile {
        try {
            rowNumber++;
            if (!records.hasNext()) { // reads the record
                return false;
            }
            fields = records.next().getFields();
            return true;
        } catch (CsvParseException notCsv) {
            if (notCsv.getCause() instanceof IOException gone) {
                throw gone;
            }
            throw new UnreadableFile(
                    "is not CSV from here on: see the quotation marks, or a field of over a million characters",
                    notCsv);
        } catch (UncheckedIOException gone) {
            throw gone.getCause();
        }
    }
}
