package uk.police.wmp.recruitment.governance;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static uk.police.wmp.recruitment.planning.Imported.employment;
import static uk.police.wmp.recruitment.planning.Imported.sent;
import static uk.police.wmp.recruitment.planning.Imported.worker;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import uk.police.wmp.identity.TestTokens;

/** What who looks after a board does, in few words. */
final class Boards {

    private Boards() {}

    static final String MEMBERS = "externalId,boardExternalId,workerExternalId,role,chair,validFrom,validTo";

    static RequestSpecification caller() {
        return given().auth()
                .oauth2(TestTokens.token(
                        "recruitment:read",
                        "recruitment:write",
                        "figures:read",
                        "figures:unsuppressed",
                        "imports:write"))
                .contentType(ContentType.JSON);
    }

    static ValidatableResponse post(String type, String json) {
        return caller().body(json).post("/v1/" + type).then();
    }

    static ValidatableResponse list(String query) {
        return caller().get("/v1/" + query).then().statusCode(200);
    }

    static void refused(String type, String field, String header, String row) {
        String errors = sent(type + "?mode=PARTIAL", header, row)
                .then()
                .statusCode(201)
                .body("refused", equalTo(1))
                .extract()
                .path("errors");
        caller().get(errors).then().body("items.field", hasItem(field));
    }

    static void board(String name) {
        post("governance-boards", """
                {"externalId": "%s", "name": "Representation gold group", "kind": "GOLD_GROUP", "establishedOn": "1951-04-01",
                 "purpose": "Later intakes that reflect the community; momentum that lasts", "meetsEveryDays": 30}""".formatted(name)).statusCode(201);
    }

    static void serving(String name) {
        worker(name, "F", "A1");
        employment(name, "POLICE_OFFICER", "1950-01-01", "NEW", "1953-06-30");
    }
}
