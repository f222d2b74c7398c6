package uk.police.wmp.recruitment.figures;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import uk.police.wmp.identity.TestTokens;
import uk.police.wmp.postgres.FreshDatabase;

/** Records that go in as an HR system sends them. Each test has years of its own: one database serves them all. */
final class Workforce {

    private static final String WORKERS =
            "externalId,collarNumber,givenName,familyName,sex,ethnicity,disability,detailsConfirmedOn\n";
    private static final String EMPLOYMENTS =
            "externalId,workerExternalId,workerType,joinedOn,joinerType,leftOn,leaverType,leavingReason\n";
    private static final String CONTRACTS =
            "externalId,workerExternalId,hoursPerWeek,fullTimeEquivalent,validFrom,validTo\n";
    private static final String RANKS = "externalId,workerExternalId,rank,validFrom,validTo\n";
    private static final String STUDENTS =
            "externalId,workerExternalId,entryRoute,startedOn,probationEndsOn,confirmedOn,leftOn,leavingTheme\n";
    private static final String ESTABLISHMENTS = "externalId,workerType,unitExternalId,posts,validFrom,validTo\n";

    private Workforce() {}

    static void worker(String name, String sex, String ethnicity) {
        imported("workers", WORKERS + "%s,,Test,Person,%s,%s,NO,\n".formatted(name, sex, ethnicity));
    }

    static void employment(String name, String workerType, String joinedOn, String leftOn) {
        String leaver = leftOn.isEmpty() ? "" : "VOLUNTARY_RESIGNATION";
        imported(
                "employments",
                EMPLOYMENTS + "%s-E,%s,%s,%s,NEW,%s,%s,\n".formatted(name, name, workerType, joinedOn, leftOn, leaver));
    }

    /** A worker with one employment. */
    static void employed(String name, String workerType, String joinedOn, String leftOn) {
        worker(name, "F", "W1");
        employment(name, workerType, joinedOn, leftOn);
    }

    static void contract(String name, String fullTimeEquivalent, String from, String to) {
        imported(
                "contracts",
                CONTRACTS + "%s-C%s,%s,20.00,%s,%s,%s\n".formatted(name, from, name, fullTimeEquivalent, from, to));
    }

    static void rank(String name, String rank, String from, String to) {
        imported("ranks", RANKS + "%s-R%s,%s,%s,%s,%s\n".formatted(name, from, name, rank, from, to));
    }

    static void student(String name, String startedOn, String endsOn, String confirmedOn, String leftOn) {
        worker(name, "M", "W1");
        imported(
                "student-officers",
                STUDENTS
                        + "%s-S,%s,IPLDP,%s,%s,%s,%s,\n".formatted(name, name, startedOn, endsOn, confirmedOn, leftOn));
    }

    static void establishment(String id, String workerType, String posts, String from, String to) {
        imported("establishments", ESTABLISHMENTS + "%s,%s,,%s,%s,%s\n".formatted(id, workerType, posts, from, to));
    }

    private static void imported(String recordType, String csv) {
        given().auth()
                .oauth2(TestTokens.token(
                        "imports:write",
                        "characteristics:read",
                        "leaving-reasons:read",
                        "student-welfare:read",
                        "promotion-feedback:read"))
                .contentType("text/csv")
                .body(csv)
                .post("/v1/imports/" + recordType)
                .then()
                .statusCode(201)
                .body("created", equalTo(1));
    }

    /** For figures of everybody in service: whom other tests recorded is forgotten, in a transaction of its own. */
    static void nobodyElse() throws SQLException {
        try (Connection connection = FreshDatabase.connectAsOwner();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("select begin_write('test', 'test', null)");
            statement.execute("truncate worker cascade");
            connection.commit();
        }
    }
}
