package uk.police.wmp.rest.reading;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import uk.police.wmp.rest.Problem;

/** A body that may have no more than so many bytes: said by its header, or else found while reading. */
final class LimitedBody extends FilterInputStream {

    private final long most;
    private long read;

    private LimitedBody(InputStream body, long most) {
        super(body);
        this.most = most;
    }

    static InputStream of(InputStream body, MultivaluedMap<String, String> headers, long most) {
        String announced = headers.getFirst(HttpHeaders.CONTENT_LENGTH);
        // as text: a length of thirty digits is too large without being a number of ours
        if (announced != null
                && announced.matches("[0-9]+")
                && (announced.length() > 18 || Long.parseLong(announced) > most)) {
            throw tooLarge(most);
        }
        return new LimitedBody(body, most);
    }

    @Override
    public int read() throws IOException {
        int octet = super.read();
        count(octet < 0 ? 0 : 1);
        return octet;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int octets = super.read(into, offset, length);
        count(Math.max(octets, 0));
        return octets;
    }

    private void count(int octets) {
        read += octets;
        if (read > most) {
            throw tooLarge(most);
        }
    }

    private static Problem tooLarge(long most) {
        return new Problem(
                413,
                "too-large",
                "The body is too large",
                "A request of this kind may have at most " + most + " bytes; large sets of records go to /v1/imports.");
    }
}
