package uk.police.wmp.recruitment.rule;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import uk.police.wmp.identity.TestTokens;

/** Records as other systems and people send them: by file, by POST, by a step, by PATCH. */
public final class Sent {

    private Sent() {}

    public static RequestSpecification caller() {
        return given().auth()
                .oauth2(TestTokens.token(
                        "recruitment:read",
                        "recruitment:write",
                        "vetting:read",
                        "vetting:write",
                        "imports:write",
                        "characteristics:read",
                        "leaving-reasons:read",
                        "student-welfare:read",
                        "pre-employment-checks:read",
                        "promotion-feedback:read"))
                .contentType(ContentType.JSON);
    }

    /** Rows that are all accepted, with the columns in the first line. */
    public static void imported(String recordType, String header, String... rows) {
        file(recordType, header, rows).then().statusCode(201).body("created", equalTo(rows.length));
    }

    /** The same of rows whose records are there already. */
    public static void corrected(String recordType, String header, String... rows) {
        file(recordType, header, rows).then().statusCode(201).body("created", equalTo(0));
    }

    /** Rows of which one at least is refused, so that none is recorded; the import's errors. */
    public static ValidatableResponse refused(String recordType, String header, String... rows) {
        Response answer = file(recordType, header, rows);
        answer.then().statusCode(422);
        String errors = answer.path("errors");
        return caller().get(errors == null ? errorsOf(answer) : errors).then().statusCode(200);
    }

    private static String errorsOf(Response answer) {
        return "/v1/imports/" + answer.<String>path("import.id") + "/errors";
    }

    private static Response file(String recordType, String header, String... rows) {
        return caller().contentType("text/csv; charset=UTF-8")
                .body(header + "\n" + String.join("\n", rows) + "\n")
                .post("/v1/imports/" + recordType);
    }

    /** A new record, or a step against whichever version its record is in. */
    public static Response post(String address, String json) {
        return caller().header("If-Match", "*").body(json).post(address);
    }

    /** Of a record that is accepted: where it is. */
    public static String made(String address, String json) {
        return post(address, json).then().statusCode(201).extract().header("Location");
    }

    public static Response patch(String address, String json) {
        return caller().contentType("application/merge-patch+json")
                .header("If-Match", "*")
                .body(json)
                .patch(address);
    }

    /** Where the record with this external id is. */
    public static String address(String recordType, String externalId) {
        return "/v1/" + recordType + "/"
                + caller().get("/v1/" + recordType + "?sort=-externalId&limit=500")
                        .then()
                        .statusCode(200)
                        .extract()
                        .<String>path("items.find { it.externalId == '" + externalId + "' }.id");
    }

    public static void worker(String name) {
        imported("workers", "externalId,givenName,familyName,sex,ethnicity,disability", name + ",Test,Person,F,W1,NO");
    }

    public static void employment(String name, String workerType, String joinedOn, String leftOn) {
        imported(
                "employments",
                "externalId,workerExternalId,workerType,joinedOn,joinerType,leftOn,leaverType",
                "%s-%s,%s,%s,%s,NEW,%s,%s"
                        .formatted(
                                name,
                                joinedOn,
                                name,
                                workerType,
                                joinedOn,
                                leftOn,
                                leftOn.isEmpty() ? "" : "VOLUNTARY_RESIGNATION"));
    }

    /** A student officer in probation, whose worker has no employment yet. */
    public static String student(String name, String startedOn) {
        worker(name);
        return made("/v1/student-officers", """
                {"externalId": "%s", "workerExternalId": "%s", "entryRoute": "IPLDP", "startedOn": "%s", "probationEndsOn": "%s"}""".formatted(
                name, name, startedOn, java.time.LocalDate.parse(startedOn).plusYears(2)));
    }
}
