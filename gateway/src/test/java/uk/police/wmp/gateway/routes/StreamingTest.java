package uk.police.wmp.gateway.routes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import uk.police.wmp.gateway.GatewayCalls;
import uk.police.wmp.gateway.StandInServer;
import uk.police.wmp.gateway.StandInServices;
import uk.police.wmp.identity.LocalIdentity;
import uk.police.wmp.identity.TestTokens;
import uk.police.wmp.postgres.FreshDatabase;

@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
@QuarkusTestResource(LocalIdentity.class)
@QuarkusTestResource(StandInServices.class)
class StreamingTest extends GatewayCalls {

    private static final int MEGABYTE = 1024 * 1024;

    StandInServer recruitment;

    @Test
    void refusesABodyOverTheLimitUnlessItIsAnImport() throws Exception {
        byte[] tooMuch = new byte[MEGABYTE + 1];
        byte[] justEnough = new byte[MEGABYTE];

        assertThat(send(request("/recruitment/v1/body").POST(BodyPublishers.ofByteArray(tooMuch)))
                        .statusCode())
                .isEqualTo(413);
        assertThat(send(request("/recruitment/v1/body")
                                .POST(BodyPublishers.ofInputStream(() -> new java.io.ByteArrayInputStream(tooMuch))))
                        .statusCode())
                .isEqualTo(413);
        assertThat(send(request("/recruitment/v1/body").POST(BodyPublishers.ofByteArray(justEnough)))
                        .body())
                .hasSize(MEGABYTE);
        assertThat(send(request("/recruitment/v1/imports/bytes").POST(BodyPublishers.ofByteArray(tooMuch)))
                        .body())
                .isEqualTo(Integer.toString(tooMuch.length));
    }

    @Test
    void streamsBothWaysInConstantMemory() throws Exception {
        int megabytes = 1024;
        Runtime runtime = Runtime.getRuntime();
        runtime.gc();
        long before = runtime.totalMemory() - runtime.freeMemory();
        HttpResponse<InputStream> down = client.send(
                request("/recruitment/v1/large?megabytes=" + megabytes)
                        .header("Accept", "text/csv")
                        .GET()
                        .build(),
                BodyHandlers.ofInputStream());
        long read = 0;
        byte[] chunk = new byte[MEGABYTE];
        try (InputStream body = down.body()) {
            for (int n = body.read(chunk); n >= 0; n = body.read(chunk)) {
                read += n;
                if (read < 64L * MEGABYTE) {
                    Thread.sleep(1); // slower than the service: without back-pressure the gateway would keep the rest
                }
            }
        }
        assertThat(read).isEqualTo((long) megabytes * MEGABYTE);

        HttpResponse<String> up = send(request("/recruitment/v1/imports/bytes")
                .POST(BodyPublishers.ofInputStream(() -> new Zeros((long) megabytes * MEGABYTE))));
        assertThat(up.body()).isEqualTo(Long.toString((long) megabytes * MEGABYTE));
        runtime.gc();
        assertThat(runtime.totalMemory() - runtime.freeMemory() - before).isLessThan(64L * MEGABYTE);
    }

    @Test
    void anAnswerThatBreaksOffNeverLooksWhole() {
        assertThatThrownBy(() -> send(request("/recruitment/v1/break-midway").GET()))
                .isInstanceOf(IOException.class);
    }

    @Test
    void anImportThatBreaksOffNeverLooksWhole() throws Exception {
        long before = recruitment.brokenOff.get();
        URI address = address("/recruitment/v1/imports/bytes");
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            OutputStream out = socket.getOutputStream();
            out.write(("POST " + address.getPath() + " HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n"
                            + "Authorization: Bearer " + TestTokens.token("imports:write") + "\r\n\r\n5\r\nfirst\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            out.flush();
            Thread.sleep(300);
        }
        for (int i = 0; i < 40 && recruitment.brokenOff.get() == before; i++) {
            Thread.sleep(50);
        }
        assertThat(recruitment.brokenOff.get()).isEqualTo(before + 1);
    }

    /** So many zero bytes, out of nothing. */
    private static final class Zeros extends InputStream {
        private long left;

        Zeros(long size) {
            this.left = size;
        }

        @Override
        public int read() {
            return left-- > 0 ? 0 : -1;
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            if (left <= 0) {
                return -1;
            }
            int given = (int) Math.min(length, left);
            left -= given;
            return given;
        }
    }
}
