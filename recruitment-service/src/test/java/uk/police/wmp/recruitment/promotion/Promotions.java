package uk.police.wmp.recruitment.promotion;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Arrays;
import uk.police.wmp.identity.TestTokens;

/** Officers and promotion processes for tests. Each test has names and years of its own: one database serves them all. */
public final class Promotions {

    private Promotions() {}

    public static RequestSpecification caller() {
        return given().auth()
                .oauth2(TestTokens.token(
                        "recruitment:read", "recruitment:write", "assessment:moderate", "promotion-feedback:read"));
    }

    public static Response post(String path, String json) {
        return caller().contentType(ContentType.JSON).body(json).post(path);
    }

    /** Posts a record that is to be accepted. */
    public static String made(String path, String json) {
        return post(path, json).then().statusCode(201).extract().path("id");
    }

    /** Takes a step from the version in hand. */
    public static Response step(String address, int version, String json) {
        return caller().contentType(ContentType.JSON)
                .header("If-Match", "\"" + version + "\"")
                .body(json)
                .post(address);
    }

    public static Response patched(String address, int version, String json) {
        return caller().contentType("application/merge-patch+json")
                .header("If-Match", "\"" + version + "\"")
                .body(json)
                .patch(address);
    }

    public static Response imported(String recordType, String csv, String... permissions) {
        String[] all = Arrays.copyOf(permissions, permissions.length + 2);
        all[permissions.length] = "imports:write";
        all[permissions.length + 1] = "promotion-feedback:read";
        return given().auth()
                .oauth2(TestTokens.token(all))
                .contentType("text/csv; charset=UTF-8")
                .body(csv)
                .post("/v1/imports/" + recordType + "?mode=PARTIAL");
    }

    private static void one(String recordType, String csv) {
        imported(recordType, csv).then().statusCode(201).body("created", equalTo(1));
    }

    public static String worker(String name, String sex, String ethnicity) {
        return made("/v1/workers", """
                {"externalId": "%s", "givenName": "Rowan", "familyName": "Fell", "sex": "%s", "ethnicity": "%s", "disability": "NO"}""".formatted(name, sex, ethnicity));
    }

    /** An officer who joined on a day and, unless it is empty, has held a rank since then. Gives the worker's id. */
    public static String officer(String name, String sex, String ethnicity, String since, String rank) {
        String id = worker(name, sex, ethnicity);
        one("employments", """
                externalId,workerExternalId,workerType,joinedOn,joinerType
                %1$s-E,%1$s,POLICE_OFFICER,%2$s,NEW
                """.formatted(name, since));
        if (!rank.isEmpty()) {
            one("ranks", """
                    externalId,workerExternalId,rank,validFrom
                    %1$s-R,%1$s,%2$s,%3$s
                    """.formatted(name, rank, since));
        }
        return id;
    }

    /** Open from a day to the thirtieth day after it. */
    public static String process(String name, String from, String to, String season, int year, String opensOn) {
        return made("/v1/promotion-processes", """
                {"externalId": "%s", "fromRank": "%s", "toRank": "%s", "season": "%s", "year": %d, "opensOn": "%s",
                 "closesOn": "%s"}""".formatted(
                        name,
                        from,
                        to,
                        season,
                        year,
                        opensOn,
                        java.time.LocalDate.parse(opensOn).plusDays(30)));
    }

    public static Response apply(String name, String process, String worker, String appliedOn) {
        return post("/v1/promotion-applications", application(name, process, worker, appliedOn));
    }

    public static String application(String name, String process, String worker, String appliedOn) {
        return """
                {"externalId": "%s", "processExternalId": "%s", "workerExternalId": "%s", "appliedOn": "%s"}""".formatted(name, process, worker, appliedOn);
    }

    /** A new officer of the rank who applies on the day; with an outcome on the same day unless it is empty. */
    public static void applicant(
            String name, String sex, String ethnicity, String rank, String process, String appliedOn, String outcome) {
        officer(name, sex, ethnicity, "1940-01-01", rank);
        one("promotion-applications", """
                externalId,processExternalId,workerExternalId,appliedOn,outcome,outcomeOn,feedback
                %1$s-P,%2$s,%1$s,%3$s,%4$s,%5$s,%6$s
                """.formatted(
                        name,
                        process,
                        appliedOn,
                        outcome,
                        outcome.isEmpty() ? "" : appliedOn,
                        outcome.endsWith("POOL") ? "Well done" : ""));
    }
}
