package uk.police.wmp.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The very script that deploy/README.md says to run in the keycloak container, by bash, against a server that reads what it sends. */
class TokenScriptTest {

    private static final Path SCRIPT = Path.of("../deploy/keycloak/token").toAbsolutePath();
    private static final String PASSWORD = "a+b/c=d &%ü'\"$e";

    private final AtomicReference<String> sent = new AtomicReference<>();
    private final HttpServer server;
    private volatile String answer = "{\"access_token\":\"ey.J.x-_\",\"expires_in\":300}";

    TokenScriptTest() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    }

    @BeforeEach
    void start() {
        server.createContext("/realms/wmp/protocol/openid-connect/token", exchange -> {
            sent.set(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            byte[] body = answer.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            try (var out = exchange.getResponseBody()) {
                out.write(body);
            }
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void aPasswordMayHoldWhateverItHolds() throws IOException, InterruptedException {
        Process script = run("asha.analyst", "figures:read", "recruitment:read");

        assertThat(output(script)).isEqualTo("ey.J.x-_\n");
        assertThat(script.waitFor()).isZero();
        assertThat(form())
                .containsEntry("password", PASSWORD)
                .containsEntry("username", "asha.analyst")
                .containsEntry("scope", "figures:read recruitment:read");
    }

    @Test
    void whatKeycloakSaysInsteadIsSaid() throws IOException, InterruptedException {
        answer = "{\"error\":\"invalid_grant\"}";
        Process script = run("asha.analyst", "figures:read");

        assertThat(output(script)).contains("invalid_grant");
        assertThat(script.waitFor()).isOne();
    }

    private Process run(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of("bash", "-s"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectInput(SCRIPT.toFile()).redirectErrorStream(true);
        builder.environment().put("SAMPLE_USERS_PASSWORD", PASSWORD);
        builder.environment()
                .put("KEYCLOAK_PORT", String.valueOf(server.getAddress().getPort()));
        return builder.start();
    }

    private static String output(Process script) throws IOException {
        return new String(script.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private Map<String, String> form() {
        Map<String, String> form = new TreeMap<>();
        for (String field : sent.get().split("&")) {
            String[] parts = field.split("=", 2);
            form.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        return form;
    }
}
