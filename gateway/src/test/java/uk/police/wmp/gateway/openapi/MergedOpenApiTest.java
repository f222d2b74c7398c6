package uk.police.wmp.gateway.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import uk.police.wmp.gateway.StandInServices;
import uk.police.wmp.gateway.upstream.ForceService;
import uk.police.wmp.identity.LocalIdentity;
import uk.police.wmp.postgres.FreshDatabase;

/** The served document is what the five applications say of themselves today. */
@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
@QuarkusTestResource(LocalIdentity.class)
@QuarkusTestResource(StandInServices.class)
class MergedOpenApiTest {

    private static final Path COMMITTED = Path.of("openapi", "openapi.yaml");
    private static final Path HEAD = Path.of("openapi", "head.yaml");

    private static final ObjectMapper YAML = new YAMLMapper(YAMLMapper.builder()
            .disable(YAMLGenerator.Feature.SPLIT_LINES)
            .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
            .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
            .build()
            .getFactory());

    @Test
    void theCommittedDocumentIsMergedFromWhatTheApplicationsSayToday() throws IOException {
        String merged = YAML.writeValueAsString(merged());
        if (Boolean.getBoolean("openapi.update")) {
            Files.writeString(COMMITTED, merged);
        }
        assertThat(Files.readString(COMMITTED))
                .as("An application's API has changed. If it should have: ./mvnw -q -pl gateway test -Dtest='*OpenApi*'"
                        + " -Dopenapi.update=true and commit gateway/openapi/openapi.yaml")
                .isEqualTo(merged);
    }

    @Test
    void everyOperationOfEveryServiceIsThereUnderItsGatewayPath() throws IOException {
        JsonNode merged = merged();
        Set<String> expected = new TreeSet<>();
        for (ApplicationDocument service : services()) {
            service.forEachOperation((path, method, operation) -> {
                if (path.startsWith("/v1/")) {
                    expected.add(method + " " + (service.prefix() + path).replaceAll("\\{[^}]+}", "{}"));
                }
            });
        }
        Set<String> ids = new TreeSet<>();
        List<String> all = new ArrayList<>();
        Set<String> found = new TreeSet<>();
        new ApplicationDocument("merged", "", "", merged).forEachOperation((path, method, operation) -> {
            found.add(method + " " + path.replaceAll("\\{[^}]+}", "{}"));
            ids.add(operation.path("operationId").asText());
            all.add(operation.path("operationId").asText());
        });
        assertThat(found).containsAll(expected).contains("get /v1/board-papers/{}", "get /v1/figures/{}");
        assertThat(all).hasSameSizeAs(ids);
    }

    @Test
    void isServedAsYamlAndAsJsonToEverybody() throws IOException {
        String yaml =
                RestAssured.get("/openapi").then().statusCode(200).extract().asString();
        String json = RestAssured.get("/openapi?format=json")
                .then()
                .statusCode(200)
                .contentType("application/json")
                .extract()
                .asString();
        assertThat(yaml).isEqualTo(Files.readString(COMMITTED));
        assertThat(new ObjectMapper().readTree(json)).isEqualTo(YAML.readTree(yaml));
        RestAssured.get("/docs/").then().statusCode(200);
    }

    private static ObjectNode merged() throws IOException {
        ApplicationDocument gateway = new ApplicationDocument(
                "gateway",
                "Gateway",
                "",
                YAML.readTree(RestAssured.get("/openapi/gateway").asByteArray()));
        return new MergedDocument((ObjectNode) YAML.readTree(HEAD.toFile()), gateway, services()).merge();
    }

    private static List<ApplicationDocument> services() throws IOException {
        List<ApplicationDocument> services = new ArrayList<>();
        for (ForceService service : ForceService.values()) {
            String name = service.id() + "-service";
            Path committed = Path.of("..", name, "openapi", name + ".yaml");
            services.add(new ApplicationDocument(
                    service.id(), service.displayName(), "/" + service.id(), YAML.readTree(committed.toFile())));
        }
        return services;
    }
}
