package uk.police.wmp.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.police.wmp.identity.SigningKey;
import uk.police.wmp.identity.Token;
import uk.police.wmp.postgres.DurableDatabases;

/** The recruitment service with the identity provider of docker-compose: who may do what comes from its realm, and nothing else does. */
@Tag("keycloak")
class KeycloakIT {

    private static final Path REPOSITORY = Path.of("..").toAbsolutePath().normalize();

    @TempDir
    private static Path directory;

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static DurableDatabases databases;
    private static Keycloak keycloak;
    private static ApplicationProcess service;
    private static Ports ports;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        ports = Ports.from(FreePorts.environment());
        keycloak = Keycloak.start(
                Path.of(System.getProperty("keycloak.home")),
                REPOSITORY.resolve("deploy/keycloak/import/wmp-realm.json"),
                ports.identity(),
                ports.of(Application.GATEWAY),
                directory.resolve("keycloak.log"));
        databases = DurableDatabases.start(directory.resolve("postgresql"), ports.postgres(), List.of("recruitment"));
        Map<String, String> environment =
                new HashMap<>(databases.login("recruitment").asEnvironment());
        environment.put("HTTP_PORT", String.valueOf(ports.of(Application.RECRUITMENT)));
        environment.put("MANAGEMENT_PORT", String.valueOf(ports.managementOf(Application.RECRUITMENT)));
        environment.put("OIDC_ISSUER", keycloak.issuer());
        environment.put("OIDC_JWKS_URL", keycloak.jwksUrl());
        environment.put("OIDC_TOKEN_URL", keycloak.tokenUrl());
        environment.put("OIDC_AUDIENCE", "wmp-people");
        service = ApplicationProcess.start(
                Application.RECRUITMENT, REPOSITORY, directory.resolve("recruitment.log"), environment);
        new Readiness(HTTP, ports).waitFor(service);
    }

    @AfterAll
    static void stop() throws IOException {
        if (service != null) {
            service.askToStop();
            service.waitForStop();
        }
        if (databases != null) {
            databases.close();
        }
        if (keycloak != null) {
            keycloak.close();
        }
        HTTP.close();
    }

    @Test
    void aServicesOwnClientMayDoWhatItIsForAndNoMore() throws Exception {
        String token = keycloak.tokenOfService("wellbeing-service");

        assertThat(status("/v1/changes", token)).isEqualTo(200);
        assertThat(status("/v1/workers", token)).isEqualTo(200);
        assertThat(HTTP.send(
                                request("/v1/workers", token)
                                        .header("Content-Type", "application/json")
                                        .POST(HttpRequest.BodyPublishers.ofString("{}"))
                                        .build(),
                                HttpResponse.BodyHandlers.discarding())
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void aPersonGetsThePermissionsOfTheirKindAndOnlyThoseAskedFor() throws Exception {
        assertThat(status("/v1/workers", keycloak.tokenOfPerson("carys.hr", "recruitment:read")))
                .isEqualTo(200);
        assertThat(status("/v1/workers", keycloak.tokenOfPerson("carys.hr", "figures:read")))
                .as("not asked for")
                .isEqualTo(403);
        assertThat(status("/v1/workers", keycloak.tokenOfPerson("ben.secretary", "recruitment:read figures:read")))
                .as("asked for, but not a board secretary's")
                .isEqualTo(403);
        assertThat(scopesOf(keycloak.tokenOfPerson(
                        "ben.secretary", "recruitment:read figures:unsuppressed board-papers:issue audit:read")))
                .containsExactlyInAnyOrder("figures:unsuppressed", "board-papers:issue");
    }

    @Test
    void aWorkersTokenSaysWhichWorkerTheyAre() throws Exception {
        JsonNode claims = claims(keycloak.tokenOfPerson("harry.worker", "openid"));

        assertThat(claims.path("worker_id").asText()).isEqualTo("00000000-0000-7000-8000-000000000001");
        assertThat(claims.path("sub").asText()).isNotBlank();
        assertThat(claims.path("azp").asText()).isEqualTo("people-cli");
        assertThat(claims.path("aud").asText()).isEqualTo("wmp-people");
    }

    @Test
    void everyOtherTokenIsRefused() throws Exception {
        String good = keycloak.tokenOfPerson("carys.hr", "recruitment:read");
        SigningKey anotherKey = SigningKey.generate();

        assertThat(status("/v1/workers", null)).isEqualTo(401);
        assertThat(status("/v1/workers", keycloak.tokenOfAnotherRealm())).isEqualTo(401);
        assertThat(status("/v1/workers", withoutSignature(good))).isEqualTo(401);
        assertThat(status("/v1/workers", withAnotherPayload(good))).isEqualTo(401);
        // what ./start signs is nothing to an application that ./start did not start
        assertThat(status(
                        "/v1/workers",
                        Token.of(keycloak.issuer(), "recruitment:read").signedWith(anotherKey)))
                .isEqualTo(401);
    }

    @Test
    void everyPermissionIsAScopeThatThePeopleOfItsKindCanHave() throws Exception {
        JsonNode realm = new ObjectMapper()
                .readTree(REPOSITORY
                        .resolve("deploy/keycloak/import/wmp-realm.json")
                        .toFile());

        for (String permission : LocalPermissions.ALL) {
            assertThat(realm.path("clientScopes").findValuesAsText("name")).contains(permission);
            assertThat(realm.path("scopeMappings").findValuesAsText("clientScope"))
                    .contains(permission);
        }
        assertThat(scopesOf(keycloak.tokenOfPerson("dev.clinician", "occupational-health:clinical")))
                .containsExactly("occupational-health:clinical");
        assertThat(scopesOf(keycloak.tokenOfPerson("ella.coordinator", "safeguarding:read safeguarding:write")))
                .containsExactlyInAnyOrder("safeguarding:read", "safeguarding:write");
    }

    private static int status(String path, String token) throws IOException, InterruptedException {
        return HTTP.send(request(path, token).build(), HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    private static HttpRequest.Builder request(String path, String token) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create("http://localhost:" + ports.of(Application.RECRUITMENT) + path));
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    private static JsonNode claims(String token) throws IOException {
        return new ObjectMapper().readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
    }

    private static List<String> scopesOf(String token) throws IOException {
        return List.of(claims(token).path("scope").asText().split(" "));
    }

    private static String withoutSignature(String token) {
        String header = Base64.getUrlEncoder().withoutPadding().encodeToString("{\"alg\":\"none\"}".getBytes());
        return header + "." + token.split("\\.")[1] + ".";
    }

    private static String withAnotherPayload(String token) {
        String[] parts = token.split("\\.");
        String payload = new String(Base64.getUrlDecoder().decode(parts[1])).replace("people-cli", "people-app");
        return parts[0] + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(payload.getBytes()) + "."
                + parts[2];
    }
}
