package uk.police.wmp.wellbeing.worker;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import uk.police.wmp.history.Change;
import uk.police.wmp.identity.LocalIdentity;
import uk.police.wmp.identity.TestTokens;
import uk.police.wmp.postgres.FreshDatabase;
import uk.police.wmp.wellbeing.Force;

/** The projection follows the feed as recruitment-service serves it, over HTTP. */
@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
@QuarkusTestResource(LocalIdentity.class)
@QuarkusTestResource(RecruitmentFeed.class)
class WorkerFollowerTest {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);
    private static long position;

    @TestHTTPResource(value = "/health/ready", management = true)
    String health;

    @Inject
    DataSource database;

    @Inject
    WorkerFollower follower;

    @Inject
    ObjectMapper json;

    private final UUID worker = UUID.randomUUID();
    private final UUID employment = UUID.randomUUID();
    private final UUID contract = UUID.randomUUID();
    private final String payroll = Force.payrollNumber();

    /** @param data null when the record is gone */
    private static String event(long at, String type, UUID id, String kind, int version, String data) {
        return """
                {"specversion": "1.0", "id": "%1$d.1", "source": "/recruitment-service", "type": "uk.police.wmp.%2$s.%3$s",
                 "subject": "/v1/%2$s/%4$s", "time": "2026-01-02T09:00:00.123456Z", "datacontenttype": "application/json",
                 "position": %1$d, "recordversion": %5$d, "actor": "hr-sync", "client": "hr" %6$s}""".formatted(at, type, kind, id, version, data == null ? "" : ", \"data\": " + data);
    }

    private static long put(long at, String event) {
        given().body(event)
                .put(System.getProperty(RecruitmentFeed.ADDRESS) + "/changes/" + at)
                .then()
                .statusCode(200);
        return at;
    }

    private long changed(String type, UUID id, int version, String data) {
        position++;
        return put(position, event(position, type, id, "changed", version, data));
    }

    private long deleted(String type, UUID id) {
        position++;
        return put(position, event(position, type, id, "deleted", 9, null));
    }

    private String workerData() {
        return """
                {"id": "%s", "externalId": "%s", "givenName": "Aster", "familyName": "Quill", "sex": "F"}""".formatted(worker, payroll);
    }

    private String employmentData(String joinedOn) {
        return """
                {"id": "%s", "externalId": "E", "workerId": "%s", "workerType": "PCSO", "joinedOn": %s, "joinerType": "NEW"}""".formatted(employment, worker, joinedOn);
    }

    private String contractData(String hours) {
        return """
                {"id": "%s", "externalId": "C", "workerId": "%s", "hoursPerWeek": %s, "fullTimeEquivalent": 1, "validFrom": "2020-01-01"}""".formatted(contract, worker, hours);
    }

    private static RequestSpecification caller() {
        return given().auth().oauth2(TestTokens.token("wellbeing:read", "changes:read", "wellbeing:write"));
    }

    private static void until(BooleanSupplier holds) throws InterruptedException {
        Instant deadline = Instant.now().plus(LONGEST_WAIT);
        while (!holds.getAsBoolean()) {
            assertThat(Instant.now()).as("waited for the projection").isBefore(deadline);
            Thread.sleep(50);
        }
    }

    private void untilFollowed(long at) throws InterruptedException {
        until(() -> Long.toString(at).equals(followed()));
    }

    private static String followed() {
        return caller().get("/v1/positions").path("projections.find { it.source == 'recruitment' }?.position");
    }

    private long rows(String sql, UUID id) {
        try (Connection connection = database.getConnection();
                var select = connection.prepareStatement(sql)) {
            select.setObject(1, id);
            try (var row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException failure) {
            throw new AssertionError(failure);
        }
    }

    @Test
    void isReadyOnceItHasRead() throws InterruptedException {
        untilFollowed(changed("workers", worker, 0, workerData()));
        given().get(health)
                .then()
                .statusCode(200)
                .body("checks.find { it.name == 'feeds that are followed' }.data.recruitment", equalTo("followed"));
    }

    @Test
    void keepsWorkersEmploymentsAndContractsAndNoNames() throws InterruptedException {
        changed("workers", worker, 0, workerData());
        changed("employments", employment, 0, employmentData("\"2020-01-01\""));
        untilFollowed(changed("contracts", contract, 0, contractData("37.00")));
        String known = caller().get("/v1/workers/" + worker)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(known)
                .contains(payroll, "\"workerType\":\"PCSO\"", "\"joinedOn\":\"2020-01-01\"", "\"hoursPerWeek\":37.00")
                .doesNotContain("Quill");

        untilFollowed(changed("contracts", contract, 1, contractData("20.50")));
        assertThat(caller().get("/v1/workers/" + worker).asString()).contains("\"hoursPerWeek\":20.50");
        deleted("contracts", contract);
        deleted("employments", employment);
        untilFollowed(deleted("workers", worker));
        caller().get("/v1/workers/" + worker).then().statusCode(404);
    }

    @Test
    void whomRecruitmentErasedIsNamedInNoHistoryHere() throws InterruptedException {
        untilFollowed(changed("workers", worker, 0, workerData()));
        position++;
        String erased = "{\"id\": \"%1$s\", \"externalId\": \"erased-%1$s\"}".formatted(worker);
        untilFollowed(put(position, event(position, "workers", worker, "redacted", 1, erased)));

        assertThat(rows("select count(*) from history.worker where id = ?", worker))
                .isEqualTo(1);
        assertThat(rows("select count(*) from history.worker where id = ? and external_id = 'erased-' || id", worker))
                .isEqualTo(1);
    }

    @Test
    void aWorkerWhoIsReferredToHereStaysWhenRecruitmentRemovesThem() throws InterruptedException {
        changed("workers", worker, 0, workerData());
        untilFollowed(changed("employments", employment, 0, employmentData("\"2020-01-01\"")));
        new Force(database)
                .run(
                        "insert into absence (external_id, worker_id, started_on) values (?, ?, '2021-01-01')",
                        payroll,
                        worker);
        deleted("employments", employment);
        untilFollowed(deleted("workers", worker));
        caller().get("/v1/workers/" + worker).then().statusCode(200);
        String absence =
                "{\"externalId\": \"2-%1$s\", \"workerExternalId\": \"%1$s\", \"startedOn\": \"2020-01-02\", \"reason\": \"OTHER\"}"
                        .formatted(payroll);
        caller().contentType("application/json")
                .body(absence)
                .post("/v1/absences")
                .then()
                .statusCode(400);
    }

    @Test
    void whatComesAgainChangesNothingAndMakesNoHistory() throws SQLException, java.io.IOException {
        List<Change> page = List.of(
                json.readValue(event(1, "workers", worker, "created", 0, workerData()), Change.class),
                json.readValue(
                        event(1, "employments", employment, "created", 0, employmentData("\"2020-01-01\"")),
                        Change.class),
                json.readValue(event(1, "contracts", contract, "created", 0, contractData("37")), Change.class));
        for (int again = 0; again < 3; again++) {
            try (Connection connection = database.getConnection()) {
                follower.apply(page, connection);
            }
        }
        assertThat(rows("select count(*) from worker where id = ?", worker)).isEqualTo(1);
        assertThat(rows("select count(*) from change where record_id = ?", worker))
                .isEqualTo(1);
        assertThat(rows("select count(*) from change where record_id = ?", employment))
                .isEqualTo(1);
        assertThat(rows("select count(*) from change where record_id = ?", contract))
                .isEqualTo(1);
        assertThat(rows("select count(*) from history.contract where id = ?", contract))
                .isZero();
    }

    /** The page's employment can't be kept: neither it, nor the worker before it, nor the cursor moves until it can. */
    @Test
    void aFailureInTheMiddleOfAPageLeavesBothTheProjectionAndTheCursor() throws InterruptedException {
        String before = followed();
        long first = position + 1;
        position += 2;
        // the later first, so that both are on one page
        put(first + 1, event(first + 1, "employments", employment, "created", 0, employmentData("null")));
        put(first, event(first, "workers", worker, "created", 0, workerData()));
        Thread.sleep(500);
        String held = followed();
        assertThat(rows("select count(*) from worker where id = ?", worker)).isZero();
        assertThat(held).isEqualTo(before);

        put(first + 1, event(first + 1, "employments", employment, "created", 0, employmentData("\"2020-01-01\"")));
        untilFollowed(first + 1);
        assertThat(rows("select count(*) from worker where id = ?", worker)).isEqualTo(1);
        assertThat(rows("select count(*) from employment where id = ?", employment))
                .isEqualTo(1);
    }

    @Test
    void aTokenThatIsRefusedIsReplacedAndASourceThatIsAwayIsAskedAgain() throws InterruptedException {
        untilFollowed(changed("workers", worker, 0, workerData()));
        for (String trouble : List.of("/revoked", "/away")) {
            given().put(System.getProperty(RecruitmentFeed.ADDRESS) + trouble)
                    .then()
                    .statusCode(200);
            untilFollowed(changed("workers", worker, 1, workerData()));
        }
    }
}
