package uk.police.wmp.wellbeing.worker;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import uk.police.wmp.identity.LocalIdentity;
import uk.police.wmp.identity.TestTokens;
import uk.police.wmp.postgres.FreshDatabase;
import uk.police.wmp.wellbeing.Force;

/** Recruitment is restored to an older state than its follower has read. */
@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
@QuarkusTestResource(LocalIdentity.class)
@QuarkusTestResource(value = RecruitmentFeed.class, restrictToAnnotatedClass = true)
class RestoredSourceTest {

    private static final String MORNING = "2026-01-02T09:00:00.123456Z";
    private static final String AFTERNOON = "2026-01-02T15:00:00.123456Z";
    private static long position;

    @Inject
    DataSource database;

    private final UUID before = UUID.randomUUID();
    private final UUID lost = UUID.randomUUID();
    private final UUID lostAndAbsent = UUID.randomUUID();
    private final UUID instead = UUID.randomUUID();
    private final String number = Force.payrollNumber();
    private final String numberOfTheAbsent = Force.payrollNumber();

    private static String created(UUID id, String number, String time, long at) {
        return """
                {"specversion": "1.0", "id": "%1$d.1", "source": "/recruitment-service", "type": "uk.police.wmp.workers.created", \
                "subject": "/v1/workers/%2$s", "time": "%3$s", "datacontenttype": "application/json", "position": %1$d, \
                "recordversion": 0, "actor": "hr-sync", "client": "hr", "data": {"id": "%2$s", "externalId": "%4$s"}}""".formatted(at, id, time, number);
    }

    private static void create(UUID id, String number) {
        position++;
        put("/changes/" + position, created(id, number, MORNING, position));
    }

    private static void put(String path, String body) {
        given().body(body)
                .put(System.getProperty(RecruitmentFeed.ADDRESS) + path)
                .then()
                .statusCode(200);
    }

    private static RequestSpecification caller() {
        return given().auth().oauth2(TestTokens.token("wellbeing:read", "changes:read"));
    }

    private static void until(String what, BooleanSupplier holds) throws InterruptedException {
        Instant deadline = Instant.now().plus(Duration.ofSeconds(30));
        while (!holds.getAsBoolean()) {
            assertThat(Instant.now()).as(what).isBefore(deadline);
            Thread.sleep(50);
        }
    }

    private static boolean isThere(UUID worker) {
        return caller().get("/v1/workers/" + worker).statusCode() == 200;
    }

    private long count(String query) throws SQLException {
        try (var connection = database.getConnection();
                var row = connection.createStatement().executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    private void followThreeOfWhomTwoWillBeLost() throws InterruptedException {
        create(before, Force.payrollNumber());
        create(lost, number);
        create(lostAndAbsent, numberOfTheAbsent);
        until("followed", () -> isThere(lostAndAbsent));
        new Force(database)
                .run(
                        "insert into absence (external_id, worker_id, started_on) values (?, ?, '2021-01-01')",
                        numberOfTheAbsent,
                        lostAndAbsent);
        position -= 2;
    }

    @Test
    void itsFeedEndsBeforeTheFollower() throws InterruptedException {
        followThreeOfWhomTwoWillBeLost();
        put("/restored/" + position, "");

        until("forgotten", () -> !isThere(lost));
        assertThat(isThere(before)).isTrue();
        assertThat(caller().get("/v1/workers/" + lostAndAbsent).<String>path("externalId"))
                .as("an absence hangs on it; the number may be another's")
                .isEqualTo("gone-" + lostAndAbsent);
        until(
                "read again",
                () -> Long.toString(position)
                        .equals(caller().get("/v1/positions")
                                .path("projections.find { it.source == 'recruitment' }?.position")));
    }

    /** When the follower asks again, there are as many transactions as before, and others. */
    @Test
    void itsFeedHasGrownBeyondTheFollowerAgain() throws InterruptedException, SQLException {
        followThreeOfWhomTwoWillBeLost();
        List<String> others = List.of(
                created(instead, number, AFTERNOON, position + 1),
                created(UUID.randomUUID(), numberOfTheAbsent, AFTERNOON, position + 2),
                created(UUID.randomUUID(), Force.payrollNumber(), AFTERNOON, position + 3));
        put("/restored/" + position, String.join("\n", others));
        position += 3;

        until("read again", () -> isThere(instead));
        assertThat(isThere(lost)).isFalse();
        assertThat(isThere(before)).isTrue();
        assertThat(count("select count(*) from worker where external_id = '" + numberOfTheAbsent + "'"))
                .as("the number is one record's")
                .isEqualTo(1);
        assertThat(count("select count(*) from transaction_log l join worker w on w.recorded_seq = l.seq"
                        + " where w.id = '" + lostAndAbsent
                        + "' and l.reason = 'recruitment was restored to an older state'"))
                .as("why is said")
                .isEqualTo(1);
    }
}
