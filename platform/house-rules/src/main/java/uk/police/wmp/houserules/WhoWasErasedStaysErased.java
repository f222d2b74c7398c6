package uk.police.wmp.houserules;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.inject.spi.CDI;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import uk.police.wmp.history.Change;
import uk.police.wmp.history.FeedFollower;
import uk.police.wmp.history.Writer;
import uk.police.wmp.identity.TestTokens;

/** Of a service that follows recruitment: whom recruitment erased is known no more, by an older change or a record of theirs that is sent again. */
public abstract class WhoWasErasedStaysErased {

    private final String recordType;
    private final String record;
    private final String[] permissions;
    private final UUID worker = UUID.randomUUID();
    private final String payroll = "REM-" + worker;

    /**
     * @param recordType of records that name a worker
     * @param record one of them, as JSON, with {@code %1$s} for the payroll number
     * @param permissions to write them
     */
    protected WhoWasErasedStaysErased(String recordType, String record, String... permissions) {
        this.recordType = recordType;
        this.record = record;
        this.permissions = permissions.clone();
    }

    private RequestSpecification caller(String type) {
        return given().auth().oauth2(TestTokens.token(permissions)).contentType(type);
    }

    private static <T> T bean(Class<T> type) {
        return CDI.current().select(type).get();
    }

    private static void told(UUID id, String kind, int version, String externalId) throws JsonProcessingException {
        Change change = bean(ObjectMapper.class).readValue("""
                        {"specversion": "1.0", "id": "1.1", "source": "/recruitment-service", "type": "uk.police.wmp.workers.%2$s",
                         "subject": "/v1/workers/%1$s", "time": "2026-01-02T09:00:00Z", "datacontenttype": "application/json", "position": 1,
                         "recordversion": %3$d, "actor": "hr-sync", "client": "hr", "data": {"id": "%1$s", "externalId": "%4$s"}}""".formatted(id, kind, version, externalId), Change.class);
        QuarkusTransaction.requiringNew().call(() -> {
            try (var connection = bean(DataSource.class).getConnection()) {
                bean(Writer.class).begin(connection, "system", "follower", null);
                bean(FeedFollower.class).apply(List.of(change), connection);
                return null;
            }
        });
    }

    /** The id and the payroll number of the worker who has either. */
    private static List<String> held(UUID id, String externalId) throws SQLException {
        try (var connection = bean(DataSource.class).getConnection();
                var select = connection.prepareStatement(
                        "select id, external_id from worker where id = ? or external_id = ?")) {
            select.setObject(1, id);
            select.setString(2, externalId);
            try (var row = select.executeQuery()) {
                assertThat(row.next()).isTrue();
                return List.of(row.getString(1), row.getString(2));
            }
        }
    }

    @Test
    void whatIsSentAgainSaysThatTheyWereErasedAndAnOlderChangeDoesNotNameThem() throws Exception {
        told(worker, "created", 0, payroll);
        told(worker, "redacted", 1, "erased-" + worker);

        caller("application/json")
                .body(record.formatted(payroll))
                .post("/v1/" + recordType)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/erased"));
        String errors = caller("application/x-ndjson")
                .body(record.formatted(payroll).replace("\n", " ").getBytes(UTF_8))
                .post("/v1/imports/" + recordType + "?mode=PARTIAL")
                .then()
                .statusCode(201)
                .extract()
                .path("errors");
        caller("application/json")
                .get(errors)
                .then()
                .body("items.code", contains("erased"))
                .body("items.field", contains("workerExternalId"));

        told(worker, "changed", 0, payroll);
        assertThat(held(worker, "erased-" + worker)).containsExactly(worker.toString(), "erased-" + worker);
    }

    /** Recruitment readmitted them. */
    @Test
    void whomRecruitmentHasAgainIsSomebodyAgain() throws Exception {
        told(worker, "created", 0, payroll);
        told(worker, "redacted", 1, "erased-" + worker);
        UUID again = UUID.randomUUID();
        told(again, "created", 0, payroll);

        assertThat(held(again, payroll)).containsExactly(again.toString(), payroll);
    }
}
