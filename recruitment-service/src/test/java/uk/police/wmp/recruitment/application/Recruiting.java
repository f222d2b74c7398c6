package uk.police.wmp.recruitment.application;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.concurrent.atomic.AtomicInteger;
import uk.police.wmp.identity.TestTokens;

/** What the recruitment team does, in few words. Each test names records of its own: one database serves them all. */
public final class Recruiting {

    private static final AtomicInteger NAMES = new AtomicInteger();

    private Recruiting() {}

    /** A name that no other record has. */
    public static String named(String prefix) {
        return prefix + "-" + NAMES.incrementAndGet();
    }

    public static RequestSpecification team() {
        return as("recruitment:read", "recruitment:write", "changes:read", "pre-employment-checks:read");
    }

    public static RequestSpecification as(String... permissions) {
        return given().auth().oauth2(TestTokens.token(permissions));
    }

    public static Response post(String path, String body) {
        return team().contentType(ContentType.JSON).body(body).post(path);
    }

    /** A step of a record as it is now. */
    public static Response step(String location, String step, String body) {
        return step(location, step, body, team().get(location).header("ETag"));
    }

    public static Response step(String location, String step, String body, String version) {
        return team().contentType(ContentType.JSON)
                .header("If-Match", version)
                .body(body)
                .post(location + "/" + step);
    }

    public static Response patch(String location, String body) {
        return team().contentType("application/merge-patch+json")
                .header("If-Match", team().get(location).header("ETag"))
                .body(body)
                .patch(location);
    }

    public static Response imported(String recordType, String csv) {
        return as("imports:write", "characteristics:read", "pre-employment-checks:read")
                .contentType("text/csv; charset=UTF-8")
                .body(csv)
                .post("/v1/imports/" + recordType + "?mode=PARTIAL");
    }

    /** Open in the whole of 2024. */
    public static String campaign(String workerType, String entryRoute) {
        String name = named("CAMPAIGN");
        String route = entryRoute == null ? "" : ", \"entryRoute\": \"" + entryRoute + "\"";
        post("/v1/campaigns", """
                {"externalId": "%s", "name": "Officers", "workerType": "%s"%s, "opensOn": "2024-01-01", "closesOn": "2024-12-31"}""".formatted(name, workerType, route)).then().statusCode(201);
        return name;
    }

    public static String candidate(String qualification) {
        String name = named("CANDIDATE");
        post("/v1/candidates", """
                {"externalId": "%s", "givenName": "Rowan", "familyName": "Vale", "email": "rowan@example.org", "dateOfBirth": "1999-05-01",
                 "sex": "F", "ethnicity": "A1", "disability": "NO", "qualification": "%s"}""".formatted(name, qualification)).then().statusCode(201);
        return name;
    }

    /** Submitted on 1 March 2024, to a campaign of its own. */
    public static String application() {
        return applicationTo(campaign("POLICE_OFFICER", "PCDA"));
    }

    public static String applicationTo(String campaign) {
        return post(
                        "/v1/applications",
                        submission(named("APPLICATION"), campaign, candidate("NO_DEGREE"), "2024-03-01"))
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }

    public static String submission(String name, String campaign, String candidate, String submittedOn) {
        return """
                {"externalId": "%s", "campaignExternalId": "%s", "candidateExternalId": "%s", "submittedOn": "%s"}""".formatted(name, campaign, candidate, submittedOn);
    }

    /** From wherever it is to an offer that was made on 1 June 2024, open until the end of the month. */
    public static String offered(String application) {
        step(application, "sift", "{\"on\": \"2024-03-08\"}").then().statusCode(200);
        step(application, "assess", "{\"on\": \"2024-04-08\"}").then().statusCode(200);
        step(application, "interview", "{\"on\": \"2024-05-08\"}").then().statusCode(200);
        step(application, "offer", "{\"on\": \"2024-06-01\", \"offerExpiresOn\": \"2024-06-30\"}")
                .then()
                .statusCode(200);
        return application;
    }

    /** Accepted on 10 June 2024. */
    public static String accepted(String application) {
        step(application, "begin-conditions", "{\"on\": \"2024-06-10\"}").then().statusCode(200);
        return application;
    }

    /** Decides every condition of the application in this way, on 20 June 2024. */
    public static void decideEvery(String application, String decision) {
        team().get("/v1/application-conditions?applicationExternalId="
                        + team().get(application).path("externalId"))
                .jsonPath()
                .<String>getList("items.id")
                .forEach(id -> step("/v1/application-conditions/" + id, "decide", decision)
                        .then()
                        .statusCode(200));
    }
}
