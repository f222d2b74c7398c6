package uk.police.wmp.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Enumeration;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.police.wmp.identity.LocalIdentity;
import uk.police.wmp.identity.TestTokens;
import uk.police.wmp.postgres.FreshDatabase;

/** A nation's workers in the heap of a telephone: this module's tests run with 256 MB. */
@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
@QuarkusTestResource(LocalIdentity.class)
class LargeImportTest {

    private static final int WORKERS = 250_000;

    @Inject
    RecordedRows recorded;

    @BeforeEach
    void aForceOfThreeKeepers() {
        recorded.clear();
    }

    @Test
    void recordsAQuarterOfAMillionRowsAndRefusesAsMany() throws IOException, InterruptedException {
        assertThat(Runtime.getRuntime().maxMemory()).isLessThanOrEqualTo(256L << 20);
        assertThat(send("keepers?mode=PARTIAL", "externalId\n", i -> "N" + i + "\n"))
                .contains("\"created\":250000", "\"refused\":0");
        assertThat(recorded.query("select count(*) from keeper")).containsExactly("250003");
        assertThat(recorded.query("select count(distinct recorded_seq) from keeper where external_id like 'N%'"))
                .containsExactly("26"); // chunks of 10,000 by row number, and the header is row 1
        assertThat(send(
                        "stations?mode=ATOMIC",
                        "externalId,name\n",
                        i -> "S" + i + ",a name of over twenty characters\n"))
                .contains("\"refused\":250000");
        assertThat(recorded.query("select count(*) from import_error where field = 'name'"))
                .containsExactly("250000");
    }

    private static String send(String path, String header, IntFunction<String> row)
            throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(
                            URI.create("http://localhost:" + RestAssured.port + "/v1/imports/" + path))
                    .header("Content-Type", "text/csv")
                    .header("Authorization", "Bearer " + TestTokens.token("imports:write", "safeguarding:write"))
                    .POST(BodyPublishers.ofInputStream(() -> rows(header, row)))
                    .build();
            HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
            return response.body();
        }
    }

    private static InputStream rows(String header, IntFunction<String> row) {
        var streams = IntStream.rangeClosed(0, WORKERS)
                .mapToObj(i -> (InputStream)
                        new ByteArrayInputStream((i == 0 ? header : row.apply(i)).getBytes(StandardCharsets.UTF_8)))
                .iterator();
        return new SequenceInputStream(new Enumeration<>() {
            @Override
            public boolean hasMoreElements() {
                return streams.hasNext();
            }

            @Override
            public InputStream nextElement() {
                return streams.next();
            }
        });
    }
}
