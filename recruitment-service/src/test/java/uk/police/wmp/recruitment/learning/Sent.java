package uk.police.wmp.recruitment.learning;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import uk.police.wmp.identity.TestTokens;

/** Records as systems send them, in bulk or one by one. Each test has names and years of its own: one database serves them all. */
public final class Sent {

    private Sent() {}

    public static RequestSpecification caller() {
        return caller("recruitment:read", "recruitment:write");
    }

    public static RequestSpecification caller(String... permissions) {
        return given().auth().oauth2(TestTokens.token(permissions));
    }

    /** Rows that are all good; {@code header} names the columns, each row is the text of a line. */
    public static void file(String recordType, String header, String... rows) {
        sent(recordType, header, rows).statusCode(201).body("created", equalTo(rows.length));
    }

    /** Rows that are refused as a whole, for one fault in this field. */
    public static void refusedFile(String recordType, String field, String message, String header, String... rows) {
        String refused = sent(recordType, header, rows)
                .statusCode(422)
                .body("import.created", equalTo(0))
                .extract()
                .path("import.id");
        given().auth()
                .oauth2(TestTokens.token("imports:write", "characteristics:read", "leaving-reasons:read"))
                .get("/v1/imports/" + refused + "/errors")
                .then()
                .statusCode(200)
                .body("items.field", hasItem(field))
                .body("items.message", hasItem(containsString(message)));
    }

    private static ValidatableResponse sent(String recordType, String header, String... rows) {
        return given().auth()
                .oauth2(TestTokens.token(
                        "imports:write", "characteristics:read", "leaving-reasons:read", "grievances:write"))
                .contentType("text/csv")
                .body(header + "\n" + String.join("\n", rows) + "\n")
                .post("/v1/imports/" + recordType)
                .then();
    }

    public static ValidatableResponse posted(String recordType, String json) {
        return caller().contentType(ContentType.JSON)
                .body(json)
                .post("/v1/" + recordType)
                .then();
    }

    public static void workers(String... names) {
        for (String name : names) {
            file("workers", "externalId,givenName,familyName,sex,ethnicity,disability", name + ",Test,Person,F,W1,NO");
        }
    }

    public static void employed(String name, String workerType, String joinedOn, String leftOn) {
        workers(name);
        file(
                "employments",
                "externalId,workerExternalId,workerType,joinedOn,joinerType,leftOn,leaverType",
                "%s-E,%s,%s,%s,NEW,%s,%s"
                        .formatted(name, name, workerType, joinedOn, leftOn, leftOn.isEmpty() ? "" : "DEATH"));
    }

    public static void unit(String externalId, String name, String kind, String parent) {
        file(
                "organisation-units",
                "externalId,name,kind,parentExternalId,validFrom",
                "%s,%s,%s,%s,1980-01-01".formatted(externalId, name, kind, parent));
    }

    public static void posting(String name, String unit, String role, String from, String to) {
        file(
                "postings",
                "externalId,workerExternalId,unitExternalId,role,validFrom,validTo",
                "%s-P%s,%s,%s,%s,%s,%s".formatted(name, from, name, unit, role, from, to));
    }
}
