package uk.police.wmp.recruitment.worker;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import uk.police.wmp.identity.LocalIdentity;
import uk.police.wmp.identity.TestTokens;
import uk.police.wmp.postgres.FreshDatabase;

@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
@QuarkusTestResource(LocalIdentity.class)
class WorkerResourceTest {

    private static RequestSpecification caller() {
        return given().auth()
                .oauth2(TestTokens.token(
                        "recruitment:read", "recruitment:write", "changes:read", "characteristics:read"));
    }

    private static String worker(String payroll) {
        return """
                {"externalId": "%s", "givenName": "Aster", "familyName": "Quill", "sex": "F", "ethnicity": "A1", "disability": "NO"}""".formatted(payroll);
    }

    private static String payroll() {
        return "P-" + UUID.randomUUID();
    }

    private static Response register(String payroll) {
        return caller().contentType(ContentType.JSON).body(worker(payroll)).post("/v1/workers");
    }

    @Test
    void registersReadsChangesAndRemovesAgainstTheVersionThatTheCallerKnows() {
        String payroll = payroll();
        String location = register(payroll)
                .then()
                .statusCode(201)
                .body("version", equalTo(0))
                .extract()
                .header("Location");

        String tag = caller().get(location)
                .then()
                .statusCode(200)
                .body("externalId", equalTo(payroll))
                .body("collarNumber", nullValue())
                .extract()
                .header("ETag");
        caller().header("If-None-Match", tag).get(location).then().statusCode(304);

        String patch = "{\"collarNumber\": \"4711\"}";
        RequestSpecification change =
                caller().contentType("application/merge-patch+json").body(patch);
        change.patch(location).then().statusCode(428).body("type", equalTo("/problems/precondition-required"));
        caller().contentType("application/merge-patch+json")
                .body(patch)
                .header("If-Match", "\"0\"")
                .patch(location)
                .then()
                .statusCode(200)
                .body("version", equalTo(1))
                .body("collarNumber", equalTo("4711"));
        caller().contentType("application/merge-patch+json")
                .body(patch)
                .header("If-Match", "\"0\"")
                .patch(location)
                .then()
                .statusCode(412);

        caller().header("If-Match", "\"1\"").delete(location).then().statusCode(204);
        caller().get(location).then().statusCode(404).contentType("application/problem+json");
    }

    @Test
    void namesEveryFaultOfARequestAtOnce() {
        caller().contentType(ContentType.JSON)
                .body(
                        "{\"givenName\": \" \", \"sex\": \"X\", \"ethnicity\": 7, \"disability\": \"NO\", \"shoeSize\": 44}")
                .post("/v1/workers")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body(
                        "violations.field",
                        containsInAnyOrder(
                                "/externalId", "/familyName", "/givenName", "/sex", "/ethnicity", "/shoeSize"));
    }

    @Test
    void namesParametersThatItDoesNotKnowOrCannotRead() {
        caller().get("/v1/workers?limit=many&colour=red")
                .then()
                .statusCode(400)
                .body("violations.field", containsInAnyOrder("limit", "colour"));
        caller().get("/v1/workers?after=AAAA").then().statusCode(400).body("violations.field", contains("after"));
    }

    @Test
    void aSecondWorkerWithTheSamePayrollNumberIsAConflictThatNamesTheField() {
        String payroll = payroll();
        register(payroll).then().statusCode(201);
        register(payroll).then().statusCode(409).body("violations[0].field", equalTo("/externalId"));
    }

    @Test
    void pagesThroughAListWithoutMissingOrRepeatingAnybody() {
        String family = "Family" + UUID.randomUUID();
        for (int i = 0; i < 5; i++) {
            caller().contentType(ContentType.JSON)
                    .body(worker(payroll()).replace("Quill", family))
                    .post("/v1/workers")
                    .then()
                    .statusCode(201);
        }
        Response first = caller().get("/v1/workers?limit=3&sort=-externalId&familyName=" + family);
        first.then().statusCode(200).body("items", hasSize(3)).header("Link", startsWith("</v1/workers?"));
        Response second = caller().get(
                        "/v1/workers?limit=3&sort=-externalId&familyName=" + family + "&after=" + first.path("next"));
        second.then().statusCode(200).body("items", hasSize(2)).body("next", nullValue());

        java.util.List<String> all = new java.util.ArrayList<>(first.<java.util.List<String>>path("items.externalId"));
        all.addAll(second.path("items.externalId"));
        org.assertj.core.api.Assertions.assertThat(all)
                .doesNotHaveDuplicates()
                .isSortedAccordingTo(java.util.Comparator.reverseOrder());
        // a cursor is good for its own list, order and filters only
        caller().get("/v1/workers?limit=3&after=" + first.path("next")).then().statusCode(400);
    }

    @Test
    void theSameKeyMakesOneWorkerHoweverManyAskAtOnce() throws Exception {
        String payroll = payroll();
        String key = UUID.randomUUID().toString();
        Callable<Response> post = () -> caller().contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .body(worker(payroll))
                .post("/v1/workers");
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers =
                    threads.invokeAll(IntStream.range(0, 8).mapToObj(i -> post).toList());
            String first = answers.getFirst().get().asString();
            for (var answer : answers) {
                answer.get().then().statusCode(201).body(equalTo(first));
            }
        }
        caller().get("/v1/workers?externalId=" + payroll).then().body("items", hasSize(1));
        caller().contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .body(worker(payroll()))
                .post("/v1/workers")
                .then()
                .statusCode(422);
    }

    @Test
    void answersAsKnownBeforeAndAfterAChange() {
        String location = register(payroll()).then().extract().header("Location");
        int before =
                caller().get("/v1/positions").then().statusCode(200).extract().path("position");
        caller().contentType("application/merge-patch+json")
                .header("If-Match", "\"0\"")
                .header("Change-Reason", "spelt wrong at registration")
                .body("{\"familyName\": \"Quillon\"}")
                .patch(location)
                .then()
                .statusCode(200);
        caller().get(location + "?asKnownAt=" + before).then().statusCode(200).body("familyName", equalTo("Quill"));
        caller().get(location).then().body("familyName", equalTo("Quillon"));
        caller().get(location + "?asKnownAt=" + (before + 1)).then().body("familyName", equalTo("Quillon"));

        caller().get("/v1/changes?after=" + before + "&recordType=workers")
                .then()
                .statusCode(200)
                .body("subject", hasItem(URI.create(location).getPath()))
                .body("[0].type", equalTo("uk.police.wmp.workers.corrected"))
                .body("[0].reason", equalTo("spelt wrong at registration"))
                .body("[0].data.familyName", equalTo("Quillon"));
        for (String address : new String[] {"/v1/workers", location}) {
            caller().get(address + "?asKnownAt=1999-12-31T00:00:00Z")
                    .then()
                    .statusCode(400)
                    .body("violations[0].message", startsWith("is before anything was recorded"));
        }
    }

    @Test
    void exportsWhatCanBeImportedAgain() {
        String payroll = payroll();
        register(payroll);
        caller().accept("text/csv")
                .get("/v1/workers?externalId=" + payroll)
                .then()
                .statusCode(200)
                .body(equalTo(
                        "externalId,collarNumber,givenName,familyName,sex,ethnicity,disability,religionOrBelief,sexualOrientation,"
                                + "genderIdentity,caringResponsibilities,maritalStatus,detailsConfirmedOn\r\n"
                                + payroll + ",,Aster,Quill,F,A1,NO,,,,,,\r\n"));
    }

    @Test
    void withoutAPermissionOrATokenNothingIsToldButWhatIsMissing() {
        given().get("/v1/workers").then().statusCode(401).contentType("application/problem+json");
        given().auth()
                .oauth2(TestTokens.token("wellbeing:read"))
                .get("/v1/workers")
                .then()
                .statusCode(403)
                .body("requiredScope", equalTo("recruitment:read"));
    }

    @Test
    void aTypeOrRankThatDoesNotExistIsNotLookedFor() {
        caller().get("/v1/workers?workerType=OFFICER&rank=CHIEF")
                .then()
                .statusCode(400)
                .body("violations.field", org.hamcrest.Matchers.containsInAnyOrder("workerType", "rank"));
        caller().get("/v1/workers?workerType=POLICE_OFFICER").then().statusCode(200);
    }
}
