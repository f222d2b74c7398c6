package uk.police.wmp.recruitment.welfarecontact;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static uk.police.wmp.recruitment.rule.Sent.address;
import static uk.police.wmp.recruitment.rule.Sent.caller;
import static uk.police.wmp.recruitment.rule.Sent.imported;
import static uk.police.wmp.recruitment.rule.Sent.made;
import static uk.police.wmp.recruitment.rule.Sent.patch;
import static uk.police.wmp.recruitment.rule.Sent.post;
import static uk.police.wmp.recruitment.rule.Sent.refused;
import static uk.police.wmp.recruitment.rule.Sent.student;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import uk.police.wmp.identity.LocalIdentity;
import uk.police.wmp.postgres.FreshDatabase;

@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
@QuarkusTestResource(LocalIdentity.class)
class WelfareContactTest {

    private static final String HEADER =
            "externalId,studentOfficerExternalId,trigger,raisedOn,dueOn,contactedOn,outcome,closedOn";

    private static String opening(String externalId, String raisedOn) {
        return "{\"externalId\": \"%s\", \"raisedOn\": \"%s\"}".formatted(externalId, raisedOn);
    }

    @Test
    void aResignationOpensAContactThatIsDueAfterThreeWorkingDays() {
        String student = student("WEL-1", "2010-01-01");
        // 4 November 2010 is a Thursday
        String contact = made(student + "/notify-resignation", opening("WEL-1", "2010-11-04"));
        caller().get(contact)
                .then()
                .body("trigger", equalTo("RESIGNATION"))
                .body("dueOn", equalTo("2010-11-09"))
                .body("state", equalTo("OPEN"));
        post(student + "/notify-resignation", opening("WEL-1-AGAIN", "2010-11-05"))
                .then()
                .statusCode(400)
                .body("violations.field", contains("/trigger"));

        String overdue = "/v1/welfare-contacts?studentOfficerExternalId=WEL-1&overdueOn=";
        caller().get(overdue + "2010-11-09").then().body("items", hasSize(0));
        caller().get(overdue + "2010-11-10").then().body("items", hasSize(1));
        post(contact + "/contact", "{\"contactedOn\": \"2010-11-10\", \"motive\": \"ROLE_NOT_AS_EXPECTED\"}")
                .then()
                .statusCode(200)
                .body("state", equalTo("CONTACTED"));
        caller().get(overdue + "2010-11-10").then().body("items", hasSize(1));
        caller().get(overdue + "2010-11-11").then().body("items", hasSize(0));
        post(contact + "/close", "{\"outcome\": \"RETAINED\", \"closedOn\": \"2010-11-30\"}")
                .then()
                .statusCode(200)
                .body("state", equalTo("CLOSED"));
        caller().get("/v1/welfare-contacts?state=CLOSED&studentOfficerExternalId=WEL-1")
                .then()
                .body("items", hasSize(1));
    }

    @Test
    void aConcernOpensAContactToo() {
        String student = student("WEL-2", "2010-01-01");
        String contact = made(student + "/raise-concern", opening("WEL-2", "2010-11-05"));
        caller().get(contact).then().body("trigger", equalTo("MANAGER_CONCERN")).body("dueOn", equalTo("2010-11-10"));
        // raised on a Wednesday: Saturday and Sunday don't count
        String resignation = made(student + "/notify-resignation", opening("WEL-2-R", "2010-11-10"));
        caller().get(resignation).then().body("dueOn", equalTo("2010-11-15"));
    }

    @Test
    void stepsThatTheStateDoesNotAllowAreRefused() {
        String student = student("WEL-3", "2010-01-01");
        String contact = made(student + "/raise-concern", opening("WEL-3", "2010-11-05"));
        post(contact + "/contact", "{\"contactedOn\": \"2010-11-04\"}").then().statusCode(400);
        post(contact + "/close", "{\"outcome\": \"LEFT\", \"closedOn\": \"2010-11-04\"}")
                .then()
                .statusCode(400);
        post(contact + "/close", "{\"outcome\": \"MOVED_TO_STAFF\", \"closedOn\": \"2010-11-08\"}")
                .then()
                .statusCode(400)
                .body("violations.field", contains("/outcome"));
        patch(contact, "{\"outcome\": \"LEFT\", \"closedOn\": \"2010-11-08\"}")
                .then()
                .statusCode(409)
                .body("currentState", equalTo("OPEN"));
        post(contact + "/contact", "{\"contactedOn\": \"2010-11-08\"}").then().statusCode(200);
        post(contact + "/contact", "{\"contactedOn\": \"2010-11-08\"}")
                .then()
                .statusCode(409)
                .body("allowedSteps", contains("POST /v1/welfare-contacts/{id}/close"));
        post(contact + "/close", "{\"outcome\": \"MOVED_TO_STAFF\", \"closedOn\": \"2010-11-07\"}")
                .then()
                .statusCode(400);
        post(contact + "/close", "{\"outcome\": \"MOVED_TO_STAFF\", \"closedOn\": \"2010-11-08\"}")
                .then()
                .statusCode(200);
        post(contact + "/close", "{\"outcome\": \"MOVED_TO_STAFF\", \"closedOn\": \"2010-11-08\"}")
                .then()
                .statusCode(409);
    }

    @Test
    void ofTwoWhoCloseAtOnceOneDoes() throws Exception {
        String student = student("WEL-4", "2010-01-01");
        String contact = made(student + "/raise-concern", opening("WEL-4", "2010-11-05"));
        Callable<Integer> close = () -> {
            Response answer = post(contact + "/close", "{\"outcome\": \"LEFT\", \"closedOn\": \"2010-11-08\"}");
            return answer.statusCode();
        };
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers =
                    threads.invokeAll(IntStream.range(0, 4).mapToObj(i -> close).toList());
            Assertions.assertThat(
                            answers.stream().map(answer -> answer.resultNow()).sorted())
                    .containsExactly(200, 409, 409, 409);
        }
    }

    @Test
    void filesAreReadByTheSameRules() {
        student("WEL-5", "2010-01-01");
        refused("welfare-contacts", HEADER, "WEL-5,WEL-5,RESIGNATION,2009-12-31,2010-01-05,,,")
                .body(containsString("before the student officer started"));
        refused("welfare-contacts", HEADER, "WEL-5,WEL-5,RESIGNATION,2010-02-02,2010-02-05,,LEFT,2010-02-01")
                .body(containsString("closedOn"));
        refused("welfare-contacts", HEADER, "WEL-5,WEL-5,RESIGNATION,2010-02-02,2010-02-05,,RETAINED,2010-02-10")
                .body(containsString("contactedOn"));
        refused("welfare-contacts", HEADER, "WEL-5,WEL-5,A_HUNCH,2010-02-02,2010-02-05,,,")
                .body(containsString("trigger"));
        refused(
                        "welfare-contacts",
                        HEADER,
                        "WEL-5,WEL-5,RESIGNATION,2010-02-02,2010-02-05,,,",
                        "WEL-5-B,WEL-5,RESIGNATION,2010-02-03,2010-02-08,,,")
                .body(containsString("open already"));
        imported(
                "welfare-contacts",
                "\uFEFF" + HEADER + "\r",
                "\"WEL-5\",WEL-5,RESIGNATION,2010-02-02,2010-02-05,2010-02-04,RETAINED,2010-02-10\r");
        caller().get(address("welfare-contacts", "WEL-5")).then().body("state", equalTo("CLOSED"));
    }

    @Test
    void aStudentOfficerMovesForceByResigningAndNobodyIsContactedAfterLeaving() {
        String student = student("WEL-6", "2010-01-01");
        String leaving = "{\"leftOn\": \"2010-12-31\", \"leavingTheme\": \"TRANSFER\"}";
        post(student + "/leave", leaving).then().statusCode(400).body("violations.field", contains("/leavingTheme"));
        String contact = made(student + "/notify-resignation", opening("WEL-6", "2010-11-04"));
        post(student + "/leave", leaving).then().statusCode(200).body("state", equalTo("LEFT"));
        post(student + "/raise-concern", opening("WEL-6-B", "2010-11-05"))
                .then()
                .statusCode(409)
                .body("currentState", equalTo("LEFT"));
        post(contact + "/contact", "{\"contactedOn\": \"2010-11-05\"}").then().statusCode(200);
        post(contact + "/close", "{\"outcome\": \"RETAINED\", \"closedOn\": \"2011-01-01\"}")
                .then()
                .statusCode(400)
                .body("violations.field", contains("/outcome"));
    }

    @Test
    void supportPlansAndRotationsBelongToTheProbation() {
        student("WEL-7", "2010-01-01");
        String plan = """
                {"externalId": "WEL-7", "studentOfficerExternalId": "WEL-7", "kind": "ACADEMIC", "source": "UNIVERSITY",
                 "startsOn": "%s", "reviewOn": "2010-06-01"}""";
        post("/v1/support-plans", plan.formatted("2009-12-31")).then().statusCode(400);
        String made = made("/v1/support-plans", plan.formatted("2010-02-01"));
        caller().get("/v1/support-plans?studentOfficerExternalId=WEL-7&reviewDueBy=2010-05-31")
                .then()
                .body("items", hasSize(0));
        caller().get("/v1/support-plans?studentOfficerExternalId=WEL-7&reviewDueBy=2010-06-01")
                .then()
                .body("items", hasSize(1));
        patch(made, "{\"outcome\": \"STANDARD_REACHED\"}").then().statusCode(400);
        patch(made, "{\"outcome\": \"STANDARD_REACHED\", \"endedOn\": \"2010-06-01\"}")
                .then()
                .statusCode(200);

        made(
                "/v1/organisation-units",
                "{\"externalId\": \"WEL-7\", \"name\": \"Response\", \"kind\": \"TEAM\", \"validFrom\": \"2010-01-01\"}");
        String rotations = "externalId,studentOfficerExternalId,unitExternalId,startsOn,endsOn";
        imported("student-rotations", rotations, "WEL-7-A,WEL-7,WEL-7,2010-03-01,2010-08-31");
        refused("student-rotations", rotations, "WEL-7-B,WEL-7,WEL-7,2010-08-31,2010-12-31")
                .body(containsString("overlap"));
        refused("student-rotations", rotations, "WEL-7-C,WEL-7,WEL-7,2009-12-01,2009-12-31")
                .body(containsString("before the student officer started"));
        post("/v1/student-rotations", """
                {"externalId": "WEL-7-D", "studentOfficerExternalId": "WEL-7", "unitExternalId": "WEL-7",
                 "startsOn": "2010-08-31", "endsOn": "2010-12-31"}""").then().statusCode(409);
    }
}
