package uk.police.wmp.imports;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import uk.police.wmp.rest.reading.RequestReader;
import uk.police.wmp.rest.reading.SentRow;

/** Newline-delimited JSON: an object a line, read as the body of a POST would be. Blank lines are passed over. */
final class NdjsonRowSource<T extends Record> implements RowSource<T> {

    private static final int LONGEST_LINE = 1 << 20;

    private final InputStream body;
    private final Class<T> request;
    private final RequestReader reader;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream(512);
    private long rowNumber;
    private boolean tooLong;

    NdjsonRowSource(InputStream body, Class<T> request, RequestReader reader) {
        this.body = new BufferedInputStream(body, 1 << 16);
        this.request = request;
        this.reader = reader;
    }

    @Override
    public boolean next() throws IOException {
        while (readLine()) {
            rowNumber++;
            if (tooLong || !line.toString(StandardCharsets.UTF_8).isBlank()) {
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
        if (tooLong) {
            return reader.unreadable(request, "must have at most " + LONGEST_LINE + " bytes");
        }
        try {
            return reader.row(new ByteArrayInputStream(line.toByteArray()), request);
        } catch (IOException impossible) {
            throw new IllegalStateException("reading from memory", impossible);
        }
    }

    private boolean readLine() throws IOException {
        line.reset();
        tooLong = false;
        int octet = body.read();
        if (octet < 0) {
            return false;
        }
        for (; octet >= 0 && octet != '\n'; octet = body.read()) {
            if (line.size() < LONGEST_LINE) {
                line.write(octet);
            } else {
                tooLong = true;
            }
        }
        return true;
    }
}
