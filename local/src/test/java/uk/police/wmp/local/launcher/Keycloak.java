package uk.police.wmp.local.launcher;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.stream.Collectors;

/** A real Keycloak with the realm that docker-compose imports. */
final class Keycloak implements AutoCloseable {

    static final String SECRET_OF_EVERYONE = "only-for-this-test-4711";

    private final Process process;
    private final String address;
    private final HttpClient http = HttpClient.newHttpClient();

    private Keycloak(Process process, String address) {
        this.process = process;
        this.address = address;
    }

    static Keycloak start(Path home, Path realm, int port, int managementPort, Path log)
            throws IOException, InterruptedException {
        Path imports = Files.createDirectories(home.resolve("data/import"));
        Files.copy(realm, imports.resolve("wmp-realm.json"), StandardCopyOption.REPLACE_EXISTING);
        ProcessBuilder builder = new ProcessBuilder(
                        "sh",
                        home.resolve("bin/kc.sh").toString(),
                        "start-dev",
                        "--import-realm",
                        "--db=dev-mem",
                        "--http-host=127.0.0.1",
                        "--http-port=" + port,
                        "--http-management-port=" + managementPort,
                        "--hostname=http://localhost:" + port)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("KC_BOOTSTRAP_ADMIN_USERNAME", "admin");
        builder.environment().put("KC_BOOTSTRAP_ADMIN_PASSWORD", SECRET_OF_EVERYONE);
        for (String secret : new String[] {
            "WELLBEING_CLIENT_SECRET", "VOLUNTEERS_CLIENT_SECRET", "HR_SYSTEM_CLIENT_SECRET", "SAMPLE_USERS_PASSWORD"
        }) {
            builder.environment().put(secret, SECRET_OF_EVERYONE);
        }
        Keycloak keycloak = new Keycloak(builder.start(), "http://localhost:" + port);
        keycloak.waitUntilItAnswers(log);
        return keycloak;
    }

    private void waitUntilItAnswers(Path log) throws InterruptedException {
        HttpRequest question = HttpRequest.newBuilder(URI.create(issuer() + "/.well-known/openid-configuration"))
                .build();
        while (true) {
            try {
                if (http.send(question, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
                    return;
                }
            } catch (IOException notYet) {
                // it isn't listening yet
            }
            if (!process.isAlive()) {
                throw new IllegalStateException("Keycloak ended; " + log + " says why");
            }
            Thread.sleep(200);
        }
    }

    String issuer() {
        return address + "/realms/wmp";
    }

    String jwksUrl() {
        return issuer() + "/protocol/openid-connect/certs";
    }

    String tokenUrl() {
        return issuer() + "/protocol/openid-connect/token";
    }

    String tokenOfService(String client) throws IOException, InterruptedException {
        return token(
                "wmp",
                Map.of(
                        "grant_type", "client_credentials",
                        "client_id", client,
                        "client_secret", SECRET_OF_EVERYONE));
    }

    String tokenOfPerson(String username, String scopes) throws IOException, InterruptedException {
        return token(
                "wmp",
                Map.of(
                        "grant_type", "password",
                        "client_id", "people-cli",
                        "username", username,
                        "password", SECRET_OF_EVERYONE,
                        "scope", scopes));
    }

    /** Good, but of another realm: signed by another key, by another issuer. */
    String tokenOfAnotherRealm() throws IOException, InterruptedException {
        return token(
                "master",
                Map.of(
                        "grant_type", "password",
                        "client_id", "admin-cli",
                        "username", "admin",
                        "password", SECRET_OF_EVERYONE));
    }

    private String token(String realm, Map<String, String> form) throws IOException, InterruptedException {
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(address + "/realms/" + realm + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
        JsonNode answer = new ObjectMapper().readTree(response.body());
        if (response.statusCode() != 200) {
            throw new IOException("Keycloak gives no token: " + response.statusCode() + " " + answer);
        }
        return answer.path("access_token").asText();
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        process.onExit().join();
        http.close();
    }
}
