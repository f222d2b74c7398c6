package uk.police.wmp.wellbeing.worker;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import uk.police.wmp.history.Change;
import uk.police.wmp.history.Writer;
import uk.police.wmp.identity.LocalIdentity;
import uk.police.wmp.identity.TestTokens;
import uk.police.wmp.postgres.FreshDatabase;

/** Whom recruitment erased is known no more: not from an older change, and a file of theirs is refused as such. */
@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
@QuarkusTestResource(LocalIdentity.class)
class ErasureIsRememberedTest {

    @Inject
    DataSource database;

    @Inject
    WorkerFollower follower;

    @Inject
    ObjectMapper json;

    @Inject
    Writer writer;

    private final UUID worker = UUID.randomUUID();
    private final String payroll = "REM-" + worker;

    private static RequestSpecification caller() {
        return given().auth()
                .oauth2(TestTokens.token("wellbeing:read", "wellbeing:write", "imports:write", "absence-reasons:read"))
                .contentType(ContentType.JSON);
    }

    private void told(UUID id, String kind, int version, String externalId) throws JsonProcessingException {
        Change change = json.readValue("""
                {"specversion": "1.0", "id": "1.1", "source": "/recruitment-service", "type": "uk.police.wmp.workers.%2$s",
                 "subject": "/v1/workers/%1$s", "time": "2026-01-02T09:00:00Z", "datacontenttype": "application/json", "position": 1,
                 "recordversion": %3$d, "actor": "hr-sync", "client": "hr", "data": {"id": "%1$s", "externalId": "%4$s"}}""".formatted(id, kind, version, externalId), Change.class);
        QuarkusTransaction.requiringNew().call(() -> {
            try (var connection = database.getConnection()) {
                writer.begin(connection, "system", "follower", null);
                follower.apply(List.of(change), connection);
                return null;
            }
        });
    }

    private String externalId() throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement("select external_id from worker where id = ?")) {
            select.setObject(1, worker);
            try (var row = select.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        }
    }

    @Test
    void aFileSentAgainSaysThatTheyWereErasedAndAnOlderChangeDoesNotNameThem() throws Exception {
        told(worker, "created", 0, payroll);
        told(worker, "redacted", 1, "erased-" + worker);

        caller().body("""
                        {"externalId": "A-%1$s", "workerExternalId": "%1$s", "startedOn": "2020-01-02", "reason": "OTHER"}""".formatted(payroll))
                .post("/v1/absences")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/erased"));
        String errors = caller().contentType("text/csv")
                .body("externalId,workerExternalId,startedOn,endedOn,reason\nA-%1$s,%1$s,2020-01-02,,OTHER\n"
                        .formatted(payroll))
                .post("/v1/imports/absences?mode=PARTIAL")
                .then()
                .statusCode(201)
                .extract()
                .path("errors");
        caller().get(errors)
                .then()
                .body("items.code", contains("erased"))
                .body("items.field", contains("workerExternalId"));

        told(worker, "changed", 0, payroll);
        assertThat(externalId()).isEqualTo("erased-" + worker);
    }

    /** Recruitment readmitted them. */
    @Test
    void whomRecruitmentHasAgainIsSomebodyAgain() throws Exception {
        told(worker, "created", 0, payroll);
        told(worker, "redacted", 1, "erased-" + worker);
        UUID again = UUID.randomUUID();
        told(again, "created", 0, payroll);

        try (var connection = database.getConnection();
                var row = connection
                        .createStatement()
                        .executeQuery("select id from worker where external_id = '" + payroll + "'")) {
            assertThat(row.next()).isTrue();
            assertThat(row.getObject(1, UUID.class)).isEqualTo(again);
        }
    }
}
