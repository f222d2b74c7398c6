package uk.police.wmp.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PushbackInputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/** The body of an import as it streams past, and the digest by which the same one is known again. */
final class ImportBody {

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final DigestInputStream stream;

    /** @param about what else tells one request from another: the same rows as a dry run are another request */
    ImportBody(InputStream body, String about) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(about.getBytes(StandardCharsets.UTF_8));
            stream = new DigestInputStream(body, digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The body from its first character, which a byte order mark isn't. */
    InputStream text() throws IOException {
        PushbackInputStream text = new PushbackInputStream(stream, BYTE_ORDER_MARK.length);
        byte[] beginning = text.readNBytes(BYTE_ORDER_MARK.length);
        if (!Arrays.equals(beginning, BYTE_ORDER_MARK)) {
            text.unread(beginning);
        }
        return text;
    }

    /** Takes in what is left, so that the sender, who is still sending, can be answered. */
    void readToEnd() throws IOException {
        stream.transferTo(OutputStream.nullOutputStream());
    }

    /** Of the whole body, once it has been read to its end; only then. */
    byte[] digest() {
        return stream.getMessageDigest().digest();
    }
}
