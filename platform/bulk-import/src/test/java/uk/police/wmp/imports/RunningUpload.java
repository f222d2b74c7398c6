package uk.police.wmp.imports;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import uk.police.wmp.identity.TestTokens;

/** A sender that takes its time, or goes away in the middle. */
final class RunningUpload implements AutoCloseable {

    private final Socket socket;
    private final OutputStream out;

    RunningUpload(int port, String type) throws IOException {
        socket = new Socket("localhost", port);
        socket.setSoTimeout(60_000);
        out = socket.getOutputStream();
        write("POST /v1/imports/" + type
                + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/csv\r\nAuthorization: Bearer "
                + TestTokens.token("imports:write", "safeguarding:write") + "\r\nTransfer-Encoding: chunked\r\n\r\n");
    }

    RunningUpload send(String text) throws IOException {
        byte[] octets = text.getBytes(StandardCharsets.UTF_8);
        write(Integer.toHexString(octets.length) + "\r\n");
        out.write(octets);
        write("\r\n");
        return this;
    }

    /** The status of the answer. */
    int finish() throws IOException {
        write("0\r\n\r\n");
        String statusLine = new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);
        return Integer.parseInt(statusLine.substring(9));
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private void write(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }
}
