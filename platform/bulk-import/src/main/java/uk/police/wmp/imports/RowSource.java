package uk.police.wmp.imports;

import java.io.IOException;
import uk.police.wmp.rest.reading.SentRow;

/** The rows of a file, one after the other. */
interface RowSource<T extends Record> {

    /** Whether there is another; then the other methods tell of it. An IOException means that the sender has gone. */
    boolean next() throws IOException, UnreadableFile;

    long rowNumber();

    SentRow<T> row();

    /** From here on the file can't be read: the fault is the file's, and no row after this one is known. */
    final class UnreadableFile extends Exception {
        UnreadableFile(String message, Throwable cause) {
            super(message, cause);
        }
    }
}
